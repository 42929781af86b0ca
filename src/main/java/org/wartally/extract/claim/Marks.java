package org.wartally.extract.claim;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.wartally.text.Tokens;

/** The tokens of a sentence of which something is true: looked for once, not once for each of its figures. */
final class Marks {

    private final Tokens tokens;
    private final IntPredicate wanted;
    /** The sentence that was looked through last. */
    private int sentence = -1;

    private int[] found = {};
    private int size;

    /** @param wanted what a token must be */
    Marks(Tokens tokens, IntPredicate wanted) {
        this.tokens = tokens;
        this.wanted = wanted;
    }

    /** The first such token of a sentence that is not before {@code from}; the end of the sentence where there is none. */
    int next(int inSentence, int from) {
        int at = indexOf(inSentence, from);
        return at < size ? found[at] : Math.max(from, tokens.sentenceEnd(inSentence));
    }

    /** The last such token of a sentence before another; -1 where there is none. */
    int last(int inSentence, int before) {
        int at = indexOf(inSentence, before);
        return at > 0 ? found[at - 1] : -1;
    }

    private int indexOf(int inSentence, int token) {
        if (sentence != inSentence) {
            find(inSentence);
        }
        int at = Arrays.binarySearch(found, 0, size, token);
        return at < 0 ? -at - 1 : at;
    }

    private void find(int inSentence) {
        sentence = inSentence;
        size = 0;
        for (int i = tokens.sentenceStart(inSentence); i < tokens.sentenceEnd(inSentence); i++) {
            if (wanted.test(i)) {
                found = size < found.length ? found : Arrays.copyOf(found, 2 * size + 2);
                found[size++] = i;
            }
        }
    }
}
