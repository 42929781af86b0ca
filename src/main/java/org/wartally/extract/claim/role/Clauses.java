package org.wartally.extract.claim.role;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** How far to the left the clause goes that a figure stands in, and whether a noun or a verb of its own tells it. */
public final class Clauses {

    /** Tokens of a clause without a comma: no writer's is longer. */
    private static final int LONGEST = 60;

    private final Tokens tokens;
    private final Words words;
    /** The figure that was asked for last: its clause is looked for by several rules, one behind the other. */
    private @Nullable Draft last;

    private int lastHead;
    private int lastStart;

    Clauses(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The first token of the words that may govern a figure: a comma, "and" or "said" in front of its own clause ends them. */
    int start(Draft draft, int head) {
        if (draft != last || head != lastHead) {
            lastStart = find(draft, head);
            last = draft;
            lastHead = head;
        }
        return lastStart;
    }

    private int find(Draft draft, int head) {
        boolean nominal = isNominal(draft);
        boolean open = false;
        int first = Math.max(tokens.sentenceStart(draft.sentence), head - LONGEST);
        int i = head;
        for (; i > first; i--) {
            int before = i - 1;
            if (isStop(before) || isComma(before) && !goesOn(i) && !(nominal && isListed(i))) {
                return i;
            }
            if (!open && (isAnd(before) && (!nominal || isVerb(i)) || !nominal && isSpeech(before))) {
                return i;
            }
            open = open || opens(before);
        }
        return i;
    }

    private boolean isAnd(int i) {
        return tokens.lower(i).equals("and") || tokens.lower(i).equals("but");
    }

    /** The first token of the words that may tell what was done for a reason: commas of places and asides may stand between. */
    int wideStart(int from) {
        int first = tokens.sentenceStart(tokens.sentenceOf(from));
        int i = from;
        while (i > first && !isStop(i - 1) && !isComma(i - 1, "and") && !isComma(i - 1, "but")) {
            i--;
        }
        return i;
    }

    private boolean isComma(int i, String next) {
        return isComma(i) && tokens.lower(i + 1).equals(next);
    }

    /** "Said three had died"; not "which claimed three lives", "the rebels, said the mayor, killed". */
    private boolean isSpeech(int i) {
        return words.is(Words.Class.SPEECH, tokens, i) && !words.is(Words.Class.CAUSING, tokens, i) && !isComma(i - 1);
    }

    private boolean isStop(int i) {
        return tokens.isMark(i, ';') || tokens.isMark(i, ':') || tokens.isMark(i, '"');
    }

    private boolean isComma(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '–') || tokens.isMark(i, '—');
    }

    /** "The rally, which followed", "marched, after two", "a sit-in, denouncing the": what stands behind a comma belongs before it. */
    private boolean goesOn(int i) {
        return words.is(Words.Class.RELATIVE, tokens, i)
                || words.is(Words.Class.RELATIVE, tokens, i + 1) && words.is(Words.Class.PREPOSITION, tokens, i)
                || words.is(Words.Class.REASON, tokens, i)
                || tokens.lower(i).equals("because")
                || tokens.lower(i).equals("protesting");
    }

    /** "Mourned the death of his sister, and the death of his son". */
    private boolean isListed(int i) {
        return tokens.lower(i).equals("and") && words.is(Words.Class.DETERMINER, tokens, i + 1);
    }

    /** Whether the word behind "and" is a verb as far as its form tells: "and found the bodies of two". */
    private boolean isVerb(int i) {
        return tokens.lower(i).endsWith("ed")
                || words.is(Words.Class.FIND, tokens, i)
                || words.is(Words.Class.CAUSING, tokens, i);
    }

    /** Whether a clause of its own begins here: "after", "who", "in which". */
    boolean opens(int i) {
        return words.is(Words.Class.SUBORDINATOR, tokens, i) && !tokens.lower(i).equals("until") || isCause(i);
    }

    /** Whether a clause begins here that may tell why something else was done. */
    boolean isCause(int i) {
        String lower = tokens.lower(i);
        return isRelative(i)
                || lower.equals("after") && !tokens.lower(i + 1).equals("which")
                || lower.equals("before")
                || lower.equals("because")
                || lower.equals("since")
                || lower.equals("following");
    }

    boolean isRelative(int i) {
        return words.is(Words.Class.RELATIVE, tokens, i)
                && !tokens.lower(i).equals("where")
                && !tokens.lower(i).equals("when");
    }

    /** "The killing of two", "two killed by", "two who died": told by a noun or beside one; "two were killed" has a verb of its own. */
    boolean isNominal(Draft draft) {
        if (hasRelative(draft)) {
            return true;
        }
        return switch (draft.rule) {
            case "participle behind its noun", "participle inside the group", "object before a relative clause" -> true;
            case "object behind the verb" -> isNoun(draft) && !isCaused(draft.start);
            case "number of a counting noun" -> words.is(Words.Class.REASON, tokens, draft.group.start() - 1);
            default -> false;
        };
    }

    /** "Two who died". */
    private boolean hasRelative(Draft draft) {
        return words.has(Words.Class.RELATIVE, tokens, draft.group.end(), draft.end);
    }

    /** "The killing of", "for killing", "the gunning down of"; not "a bomb went off killing two". */
    private boolean isNoun(Draft draft) {
        int lead = draft.start - 1;
        while (tokens.lower(lead).endsWith("ly")) {
            lead--;
        }
        return !tokens.lower(draft.start).endsWith("ing")
                || isOf(draft.start, draft.group.start())
                || words.is(Words.Class.PREPOSITION, tokens, lead)
                || words.is(Words.Class.POSSESSIVE, tokens, lead);
    }

    private boolean isOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.lower(i).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** "Caused the deaths of two", "led to the death of two": that is the event. */
    private boolean isCaused(int noun) {
        for (int i = noun; i >= noun - 3; i--) {
            if (words.is(Words.Class.CAUSING, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
