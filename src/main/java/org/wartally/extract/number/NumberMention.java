package org.wartally.extract.number;

import org.wartally.model.Count;

/**
 * A number in a text with the words that bound it.
 *
 * @param start first token, bounding words ("at least") included
 * @param core first token of the number itself
 * @param end token after the last
 * @param all whether the text says that this is all there are ("all 42", "both")
 */
public record NumberMention(int start, int core, int end, Count count, Sort sort, boolean all) {

    NumberMention as(Sort other) {
        return new NumberMention(start, core, end, count, other, all);
    }

    /** Whether the number may count people or weapons. */
    public boolean isCount() {
        return sort == Sort.COUNT;
    }
}
