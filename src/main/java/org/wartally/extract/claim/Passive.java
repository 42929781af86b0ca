package org.wartally.extract.claim;

import org.wartally.text.Tokens;

/**
 * The auxiliaries before a verb form.
 *
 * @param start token where the verb group begins; the verb itself where no auxiliary stands
 * @param found whether a form of "be" makes it passive
 */
record Passive(int start, boolean found) {

    /** Words between an auxiliary and its verb: "were reportedly shot and". */
    private static final int REACH = 8;

    /** Looks back from a verb over adverbs and other verbs ("are now known to have", "were kidnapped and"). */
    static Passive before(Tokens tokens, Words words, int verb) {
        int start = verb;
        boolean found = false;
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (words.is(Words.Class.AUXILIARY, tokens, i) && !isName(tokens, i)) {
                found = true;
                start = i;
            } else if (words.is(Words.Class.HAVE, tokens, i) || words.is(Words.Class.MODAL, tokens, i)) {
                start = i;
            } else if (!words.isAdverb(tokens, i) && !isParticipleBeforeAnd(tokens, i, start)) {
                break;
            }
        }
        return new Passive(start, found);
    }

    /** "IS", the armed group, in a text that is not all in capitals. */
    private static boolean isName(Tokens tokens, int i) {
        return tokens.text(i).equals("IS")
                && !tokens.text(i + 1).equals(tokens.text(i + 1).toUpperCase(java.util.Locale.ROOT));
    }

    /** "were kidnapped and killed": the first verb and its "and" belong to the group. */
    private static boolean isParticipleBeforeAnd(Tokens tokens, int i, int start) {
        String lower = tokens.lower(i);
        if (lower.equals("and") || lower.equals("or")) {
            return i == start - 1 && isParticiple(tokens.lower(i - 1));
        }
        return isParticiple(lower)
                && (tokens.lower(i + 1).equals("and") || tokens.lower(i + 1).equals("or"));
    }

    private static boolean isParticiple(String lower) {
        return lower.endsWith("ed") || lower.endsWith("en") || lower.equals("shot");
    }
}
