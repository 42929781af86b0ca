package org.wartally.extract.claim;

import org.wartally.text.Tokens;

/** Words by which a sentence may tell a figure though nothing in it says what happened: "22 drones, 14 of them met", "the dead were two brothers". */
final class Clues {

    private final Words words;

    Clues(Words words) {
        this.words = words;
    }

    /** Whether such a word stands in a sentence; without one, and without a predicate or a figure shortly before, it tells none. */
    boolean in(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ofThem = words.is(Words.Class.WHOLE_PRONOUN, tokens, i)
                    && tokens.lower(i - 1).equals("of");
            if (ofThem || words.is(Words.Class.HARMED, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
