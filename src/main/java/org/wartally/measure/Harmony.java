package org.wartally.measure;

import org.jspecify.annotations.Nullable;

/**
 * How many of the things read are right, and how many of the right things were read.
 *
 * @param right pairs of one read and one of the gold
 * @param predicted all that were read
 * @param gold all that the gold holds
 */
public record Harmony(long right, long predicted, long gold) {

    /** Share of what was read that is right; null where nothing was read. */
    public @Nullable Double precision() {
        return ratio(right, predicted);
    }

    /** Share of the gold that was read; null where the gold is empty. */
    public @Nullable Double recall() {
        return ratio(right, gold);
    }

    /** Harmonic mean of precision and recall; null where nothing is right. */
    public @Nullable Double f1() {
        return right == 0 ? null : 2.0 * right / (predicted + gold);
    }

    static @Nullable Double ratio(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
