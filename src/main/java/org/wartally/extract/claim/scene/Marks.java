package org.wartally.extract.claim.scene;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.wartally.text.Tokens;

/** The tokens of a sentence of which something is true: looked for once, not once for each of its figures. */
public final class Marks {

    /** Sentences whose tokens are kept: a figure is asked about its own and the two before it. */
    private static final int KEPT = 4;

    private final Tokens tokens;
    private final IntPredicate wanted;
    private final int[] sentences = new int[KEPT];
    private final int[][] found = new int[KEPT][];

    /** @param wanted what a token must be */
    public Marks(Tokens tokens, IntPredicate wanted) {
        this.tokens = tokens;
        this.wanted = wanted;
    }

    /** The first such token of a sentence that is not before {@code from}; the end of the sentence where there is none. */
    public int next(int inSentence, int from) {
        int[] marks = in(inSentence);
        int at = indexOf(marks, from);
        return at < marks.length ? marks[at] : Math.max(from, tokens.sentenceEnd(inSentence));
    }

    /** The last such token of a sentence before another; -1 where there is none. */
    public int last(int inSentence, int before) {
        int[] marks = in(inSentence);
        int at = indexOf(marks, before);
        return at > 0 ? marks[at - 1] : -1;
    }

    /** Whether a sentence has such a token. */
    public boolean any(int inSentence) {
        return in(inSentence).length > 0;
    }

    private static int indexOf(int[] marks, int token) {
        int at = Arrays.binarySearch(marks, token);
        return at < 0 ? -at - 1 : at;
    }

    private int[] in(int sentence) {
        int slot = sentence % KEPT;
        if (found[slot] == null || sentences[slot] != sentence) {
            found[slot] = find(sentence);
            sentences[slot] = sentence;
        }
        return found[slot];
    }

    private int[] find(int sentence) {
        int[] marks = {};
        int size = 0;
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            if (wanted.test(i)) {
                marks = size < marks.length ? marks : Arrays.copyOf(marks, 2 * size + 2);
                marks[size++] = i;
            }
        }
        return size == marks.length ? marks : Arrays.copyOf(marks, size);
    }
}
