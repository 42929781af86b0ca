package org.wartally.extract.claim.scene;

import java.util.Set;
import org.wartally.text.Tokens;

/**
 * The auxiliaries before a verb form.
 *
 * @param start token where the verb group begins; the verb itself where no auxiliary stands
 * @param found whether a form of "be" makes it passive
 */
public record Passive(int start, boolean found) {

    /** Words between an auxiliary and its verb: "were reportedly shot and". */
    private static final int REACH = 8;
    /** Tokens from the "and" of a second verb back to the auxiliary that both share. */
    private static final int SHARED = 14;

    private static final Set<String> IRREGULAR = Set.of(
            "shot", "hit", "hurt", "cut", "caught", "struck", "thrown", "burnt", "run", "left", "held", "brought",
            "found", "set", "sent", "blown", "torn", "swept", "bound", "fought", "put", "crept", "waylaid", "led",
            "driven");

    /** Looks back from a verb over adverbs and other verbs ("are now known to have", "were kidnapped and"). */
    public static Passive before(Scene scene, Words words, int verb) {
        Tokens tokens = scene.tokens();
        int start = verb;
        boolean found = false;
        // "Are suspected to have killed": they did it.
        boolean active = false;
        int reach = verb - REACH;
        for (int i = verb - 1; i >= Math.max(0, reach); i--) {
            int raised = raisedBy(words, tokens, i, start);
            i = raised < 0 ? i : raised;
            start = raised < 0 ? start : raised;
            reach = raised < 0 ? reach : raised - REACH;
            active |= !found
                    && words.is(Words.Class.HAVE, tokens, i)
                    && tokens.lower(i - 1).equals("to");
            start = isHearsay(words, tokens, i, start) ? i : start;
            if (words.is(Words.Class.AUXILIARY, tokens, i) && !isName(tokens, i)) {
                found = true;
                start = i;
            } else if (words.is(Words.Class.HAVE, tokens, i) || words.is(Words.Class.MODAL, tokens, i)) {
                start = i;
            } else if (!words.isAdverb(tokens, i)
                    && !isParticipleBeforeAnd(tokens, i, start)
                    && !isTime(scene, i)
                    && !isDateMark(scene, i)
                    && !isRaised(words, tokens, i, start)
                    && !isQuote(tokens, i)) {
                break;
            }
        }
        return new Passive(start, found && !active);
    }

    /** "were on Wednesday [5 September] killed". */
    private static boolean isDateMark(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        return tokens.isMark(i, '[') && scene.date(i + 1) != null || tokens.isMark(i, ']') && scene.date(i - 1) != null;
    }

    /** "were said to have been shot", "three people reported to have been killed": the verb of those who say so and its "to". */
    private static boolean isRaised(Words words, Tokens tokens, int i, int start) {
        boolean to = tokens.lower(i).equals("to") && i == start - 1 && words.is(Words.Class.HAVE, tokens, start);
        return to && words.is(Words.Class.RAISING, tokens, i - 1)
                || words.is(Words.Class.RAISING, tokens, i)
                        && tokens.lower(i + 1).equals("to");
    }

    /** "were said by residents and a reporter to have been shot": the verb of those who say so, where they stand before the "to"; -1 where none does. */
    private static int raisedBy(Words words, Tokens tokens, int i, int start) {
        boolean to = tokens.lower(i).equals("to") && i == start - 1 && words.is(Words.Class.HAVE, tokens, start);
        for (int j = i - 1; to && j > i - REACH && tokens.isWord(j); j--) {
            if (tokens.lower(j).equals("by")) {
                return words.is(Words.Class.RAISING, tokens, j - 1) ? j - 1 : -1;
            }
        }
        return -1;
    }

    /** "three people reported to have been killed": what is said without a "were" of its own. */
    private static boolean isHearsay(Words words, Tokens tokens, int i, int start) {
        return words.is(Words.Class.RAISING, tokens, i)
                && tokens.lower(i + 1).equals("to")
                && words.is(Words.Class.HAVE, tokens, i + 2)
                && i + 2 == start;
    }

    /** "were 'critically injured'". */
    private static boolean isQuote(Tokens tokens, int i) {
        return tokens.isMark(i, '"')
                || tokens.isMark(i, '\'')
                || tokens.isMark(i, '\u2018')
                || tokens.isMark(i, '\u201c');
    }

    /** "were, yesterday, killed", "were on Friday night killed". */
    private static boolean isTime(Scene scene, int i) {
        boolean lead = scene.tokens().lower(i).equals("on") || scene.tokens().isMark(i, ',');
        return scene.date(i) != null
                || lead && scene.date(i + 1) != null
                || scene.tokens().isMark(i, ',') && scene.date(i - 1) != null;
    }

    /** The auxiliary of an earlier verb that a verb behind "and" shares: "was stopped by militants and killed"; -1 where none does. */
    public static int first(Scene scene, Words words, int verb) {
        Tokens tokens = scene.tokens();
        int and = words.isAdverb(tokens, verb - 1) && !tokens.lower(verb - 1).equals("and") ? verb - 2 : verb - 1;
        if (!tokens.lower(and).equals("and") && !tokens.lower(and).equals("but")) {
            return -1;
        }
        int behind = tokens.isMark(and - 1, ',') ? and - 2 : and - 1;
        for (int i = behind; i > Math.max(tokens.sentenceStart(tokens.sentenceOf(verb)), and - SHARED); i--) {
            if (words.is(Words.Class.AUXILIARY, tokens, i)) {
                int participle = i + 1;
                while (words.isAdverb(tokens, participle) && !isParticiple(tokens.lower(participle))) {
                    participle++;
                }
                return isParticiple(tokens.lower(participle))
                        ? before(scene, words, participle).start()
                        : -1;
            }
            if (tokens.isMark(i, ',') || tokens.isMark(i, ';') || words.is(Words.Class.SUBORDINATOR, tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The auxiliary of an earlier clause whose subject a passive behind "and" shares: "were on a trip and were wounded"; -1 where none does. */
    public static int shared(Scene scene, Words words, int start) {
        Tokens tokens = scene.tokens();
        int and = start - 1;
        if (!tokens.lower(and).equals("and") || !words.is(Words.Class.AUXILIARY, tokens, start)) {
            return -1;
        }
        for (int i = and - 1; i > Math.max(tokens.sentenceStart(tokens.sentenceOf(start)), and - SHARED); i--) {
            if (tokens.isMark(i, ',') || tokens.isMark(i, ';') || words.is(Words.Class.SUBORDINATOR, tokens, i)) {
                return -1;
            }
            if (words.is(Words.Class.AUXILIARY, tokens, i)) {
                return tokens.lower(i).equals(tokens.lower(start))
                        ? before(scene, words, i + 1).start()
                        : -1;
            }
        }
        return -1;
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
        return lower.endsWith("ed") || lower.endsWith("en") || IRREGULAR.contains(lower);
    }
}
