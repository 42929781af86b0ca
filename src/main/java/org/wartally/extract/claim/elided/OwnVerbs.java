package org.wartally.extract.claim.elided;

import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Verbs that an item of a list has of its own, so that it does not share the one before it: "and two suspects arrested". */
final class OwnVerbs {

    /** Tokens of ", including his brother Ammon,". */
    private static final int ASIDE = 12;
    /** Tokens of the last of a list before its verb. */
    private static final int LIST_TAIL = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    OwnVerbs(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "Two were killed and three women underwent" what no dictionary knows, "and two policemen and a guard were wounded". */
    boolean isLater(Group group) {
        return isOfNextVerb(group) || isOfUnknownVerb(group);
    }

    /** "with 42 people were injured", "and two suspects arrested": not of the verb before. */
    boolean isBehind(Group group) {
        String next = tokens.lower(group.end());
        boolean away = next.equals("in") && words.is(Words.Class.KEPT, tokens, group.end() + 1);
        return words.is(Words.Class.AUXILIARY, next)
                || words.is(Words.Class.HAVE, next)
                || words.is(Words.Class.SPEECH, next)
                || words.is(Words.Class.UPROOTED, next)
                || words.is(Words.Class.DONE, next) && group.kind() != Group.Kind.WEAPONS
                || isCompound(group.end())
                || away
                || (next.endsWith("ed") || next.endsWith("ing") && !next.equals("including"))
                        && group.kind() != Group.Kind.WEAPONS;
    }

    /** "40 in-patient beds": the number is of the beds. */
    private boolean isCompound(int i) {
        return tokens.isWord(i) && tokens.isMark(i + 1, '-') && tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
    }

    /** "killed a herder after holding him and four others": another verb has come between. */
    boolean isBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.lower(i);
            boolean verb = words.is(Words.Class.AUXILIARY, lower) || lower.endsWith("ing") || lower.endsWith("ed");
            if (verb && scene.place(i) == null && !words.is(Words.Class.INCLUDING, lower)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "One was killed and two policemen and a guard were wounded", "a raid killed dozens, two deputies and hospital staff
     * said": the first of a list with a verb of its own.
     */
    private boolean isOfNextVerb(Group group) {
        int i = group.end();
        boolean and = tokens.lower(group.start() - 1).equals("and");
        if (and && isSubjectBeforeAside(i)) {
            return true;
        }
        boolean list = (and || tokens.isMark(group.start() - 1, ','))
                && tokens.lower(i).equals("and");
        for (int j = i + 1; list && j < i + LIST_TAIL; j++) {
            if (and && words.is(Words.Class.AUXILIARY, tokens, j) || words.is(Words.Class.SPEECH, tokens, j)) {
                return true;
            }
            list = (tokens.isWord(j) || scene.number(j) != null)
                    && !words.is(Words.Class.RELATIVE, tokens, j)
                    && !words.is(Words.Class.PREPOSITION, tokens, j);
        }
        return false;
    }

    /** "And seven leaders, including his brother, were arrested". */
    private boolean isSubjectBeforeAside(int comma) {
        boolean aside = tokens.isMark(comma, ',') && words.is(Words.Class.INCLUDING, tokens, comma + 1);
        for (int i = comma + 2; aside && i < comma + ASIDE && !tokens.isMark(i, ';'); i++) {
            if (tokens.isMark(i, ',')) {
                return words.is(Words.Class.AUXILIARY, tokens, i + 1) || words.is(Words.Class.HAVE, tokens, i + 1);
            }
        }
        return false;
    }

    /** "Two were killed and three women and five children underwent or suffered" what no dictionary knows: not killed. */
    private boolean isOfUnknownVerb(Group group) {
        boolean clause = group.kind() == Group.Kind.PEOPLE
                && tokens.lower(group.start() - 1).equals("and");
        for (int i = group.end(); clause && tokens.isWord(i) && !words.is(Words.Class.PREPOSITION, tokens, i); i++) {
            if (tokens.lower(i).endsWith("ed") && !tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }
}
