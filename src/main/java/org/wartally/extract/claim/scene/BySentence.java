package org.wartally.extract.claim.scene;

import java.util.List;
import java.util.function.ToIntFunction;
import org.wartally.text.Tokens;

/** Finds the mentions of a sentence without looking through those of the whole text. */
public final class BySentence<T> {

    private final List<T> mentions;
    /** Index of the first mention of each sentence, and one more behind the last. */
    private final int[] first;

    /**
     * Indexes mentions in reading order.
     *
     * @param start first token of a mention
     */
    BySentence(List<T> mentions, Tokens tokens, ToIntFunction<T> start) {
        this.mentions = mentions;
        this.first = new int[tokens.sentenceCount() + 1];
        int sentence = 0;
        for (int m = 0; m < mentions.size(); m++) {
            int at = tokens.sentenceOf(Math.min(start.applyAsInt(mentions.get(m)), tokens.size() - 1));
            while (sentence <= at) {
                first[sentence++] = m;
            }
        }
        while (sentence < first.length) {
            first[sentence++] = mentions.size();
        }
    }

    /** The mentions that begin in a sentence. */
    List<T> of(int sentence) {
        return mentions.subList(first[sentence], first[sentence + 1]);
    }
}
