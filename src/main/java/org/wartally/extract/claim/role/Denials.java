package org.wartally.extract.claim.role;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Finds figures that nobody claims: "the army denied that five had died", "reports of three deaths are false", "were five killed?". */
public final class Denials {

    static final String DENIED = "denied";
    static final String ASKED = "only_asked";

    /** Words of "the widespread social media reports" between a denial and what it denies, and of "an air strike on the town" behind "whether". */
    private static final int REACH = 5;

    private final Tokens tokens;
    private final Words words;
    /** "Denied", "false". */
    private final Marks denials;

    Denials(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        denials = new Marks(
                tokens,
                i -> words.is(Words.Class.DENY, tokens, i)
                        || words.is(Words.Class.UNTRUE, tokens, i)
                        || isDoubt(i)
                        || tokens.lower(i).equals("true"));
    }

    /** Why nobody claims a figure; null where somebody does. */
    @Nullable
    String of(Draft draft) {
        if (draft.whole != null && DENIED.equals(draft.whole.rejected)) {
            return DENIED;
        }
        int first = tokens.sentenceStart(draft.sentence);
        int end = tokens.sentenceEnd(draft.sentence);
        int head = Math.max(draft.start, draft.group.start());
        if (tokens.isMark(draft.end, '?') || isAsked(end) || isOpen(draft.group.start(), head)) {
            return ASKED;
        }
        for (int i = denials.next(draft.sentence, first); i < end; i = denials.next(draft.sentence, i + 1)) {
            boolean before = i < head && isUpTo(said(i), head);
            boolean behind = i >= draft.end && isReport(first, draft.start) && isSaidOf(draft.end, i);
            if (before || behind) {
                return DENIED;
            }
        }
        return null;
    }

    private boolean isAsked(int end) {
        return tokens.isMark(end - 1, '?') || tokens.isMark(end - 1, '"') && tokens.isMark(end - 2, '?');
    }

    /** "Investigating whether a mine killed three": nobody says so; not "whether the three killed were soldiers". */
    private boolean isOpen(int group, int head) {
        if (words.is(Words.Class.DETERMINER, tokens, group - 1)) {
            return false;
        }
        for (int i = head - 1; i >= head - REACH && tokens.isWord(i); i--) {
            if (tokens.lower(i).equals("whether")) {
                return true;
            }
            if (words.is(Words.Class.RELATIVE, tokens, i) || words.is(Words.Class.SUBORDINATOR, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "Denied claims that", "dismissed as false reports of", "denied killing": the token behind which the denied words begin; -1 where something else is denied ("denied involvement"). */
    private int said(int denial) {
        boolean doubt = isDoubt(denial);
        boolean verb = doubt || words.is(Words.Class.DENY, tokens, denial);
        if (!verb && isJudged(denial)) {
            return tokens.lower(denial + 1).equals("to") ? denial + 3 : denial + 1;
        }
        if (verb
                && (tokens.lower(denial + 1).endsWith("ing")
                        || tokens.lower(denial + 1).equals("that"))) {
            return denial + 1;
        }
        for (int i = denial + 1;
                i <= denial + REACH
                        && (tokens.isWord(i) || isQuote(i) || tokens.lower(i).equals("'s"));
                i++) {
            if (words.is(Words.Class.HEARSAY, tokens, i)) {
                boolean opens = tokens.lower(i + 1).equals("that")
                        || tokens.lower(i + 1).equals("of")
                        || doubt && tokens.lower(i + 1).equals("to")
                        || verb && words.is(Words.Class.AUXILIARY, tokens, i + 1);
                return opens ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "Nobody believes that", "no one can say that". */
    private boolean isDoubt(int verb) {
        if (!words.is(Words.Class.BELIEVE, tokens, verb)) {
            return false;
        }
        int subject = words.is(Words.Class.MODAL, tokens, verb - 1) ? verb - 2 : verb - 1;
        return tokens.lower(subject).equals("nobody")
                || tokens.lower(subject).equals("one")
                        && tokens.lower(subject - 1).equals("no");
    }

    /** "It is not true that", "it would be wrong to say that": a judgement on what follows. */
    private boolean isJudged(int judgement) {
        String next = tokens.lower(judgement + 1);
        boolean said = next.equals("that") || next.equals("to") && words.is(Words.Class.SPEECH, tokens, judgement + 2);
        boolean untrue = tokens.lower(judgement).equals("true")
                ? tokens.lower(judgement - 1).equals("not")
                : !tokens.lower(judgement - 1).equals("not");
        return said && untrue;
    }

    /** "Dismissed as 'pure fiction' a report that". */
    private boolean isQuote(int i) {
        return tokens.isMark(i, '"')
                || tokens.isMark(i, '\'')
                || tokens.isMark(i, '\u2018')
                || tokens.isMark(i, '\u2019');
    }

    /** Whether nothing ends the denied clause before a token: "denied reports of 12 dead, saying four had died". */
    private boolean isUpTo(int from, int to) {
        for (int i = from; from >= 0 && i < to; i++) {
            boolean end = tokens.isMark(i, ',')
                    || tokens.isMark(i, ';')
                    || tokens.lower(i).equals("but")
                    || tokens.lower(i).equals("saying");
            if (end) {
                return false;
            }
        }
        return from >= 0;
    }

    /** "Reports of three deaths", "the claim that seven were killed" at the head of a sentence. */
    private boolean isReport(int first, int figure) {
        for (int i = first; i < figure && i < first + REACH; i++) {
            if (words.is(Words.Class.HEARSAY, tokens, i)) {
                return tokens.lower(i + 1).equals("that") || tokens.lower(i + 1).equals("of");
            }
        }
        return false;
    }

    /** "Were later denied", "turned out to be false"; not of "those whom the army had denied entry". */
    private boolean isSaidOf(int from, int denial) {
        int i = denial - 1;
        while (i > from && (words.isAdverb(tokens, i) || words.is(Words.Class.ARTICLE, tokens, i))) {
            i--;
        }
        String lead = tokens.lower(i);
        return words.is(Words.Class.AUXILIARY, tokens, i) || lead.startsWith("prove") || lead.equals("as");
    }
}
