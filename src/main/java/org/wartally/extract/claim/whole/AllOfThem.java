package org.wartally.extract.claim.whole;

import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Words for all of those told of before: "all", "all of them", "them all", "every single one of these". */
public final class AllOfThem {

    private AllOfThem() {}

    /** The token behind such words; -1 where none begin. */
    static int end(Words words, Tokens tokens, int i) {
        int end = word(words, tokens, i);
        boolean of = end > 0 && tokens.lower(end).equals("of") && words.is(Words.Class.WHOLE_PRONOUN, tokens, end + 1);
        return of ? end + 2 : end;
    }

    private static int word(Words words, Tokens tokens, int i) {
        String lower = tokens.lower(i);
        if (lower.equals("all")) {
            return i + 1;
        }
        if (lower.equals("every")) {
            int one = tokens.lower(i + 1).equals("single") ? i + 2 : i + 1;
            return tokens.lower(one).equals("one") ? one + 1 : -1;
        }
        boolean them =
                words.is(Words.Class.THEM, tokens, i) && tokens.lower(i + 1).equals("all");
        return them ? i + 2 : -1;
    }

    /** Whether the words stand alone: not "all 30 drones", "all the others". */
    static boolean isAlone(Words words, Tokens tokens, int end) {
        return !tokens.isWord(end) && !tokens.isNumber(end)
                || words.is(Words.Class.PREPOSITION, tokens, end)
                || words.is(Words.Class.CONJUNCTION, tokens, end)
                || words.is(Words.Class.AUXILIARY, tokens, end)
                || words.isAdverb(tokens, end)
                || Excepted.opens(tokens, end);
    }
}
