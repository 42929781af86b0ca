package org.wartally.extract.place;

import org.wartally.text.Tokens;

/** Sentences that capitalise nearly every word, so that capitals tell nothing about names. */
final class Headlines {

    private static final int FEWEST_WORDS = 5;
    private static final int LONG_WORD = 4;

    private final Tokens tokens;
    private final byte[] states;

    Headlines(Tokens tokens) {
        this.tokens = tokens;
        this.states = new byte[tokens.sentenceCount()];
    }

    /** Whether a token stands in such a sentence. */
    boolean has(int token) {
        int sentence = tokens.sentenceOf(token);
        if (states[sentence] == 0) {
            states[sentence] = (byte) (isHeadline(sentence) ? 1 : 2);
        }
        return states[sentence] == 1;
    }

    private boolean isHeadline(int sentence) {
        int longWords = 0;
        int capitals = 0;
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) >= LONG_WORD) {
                longWords++;
                capitals += tokens.isCapitalised(i) ? 1 : 0;
            }
        }
        return longWords >= FEWEST_WORDS && capitals * 4 > longWords * 3;
    }
}
