package org.wartally.reconcile;

import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Count;

/**
 * Sums and differences of counts, with their bounds.
 *
 * @param high null is open upward, and so is every sum that takes it in
 */
record Bounds(long low, long best, @Nullable Long high) {

    static final Bounds ZERO = new Bounds(0, 0, 0L);

    static Bounds of(Claim claim) {
        return new Bounds(
                claim.count().low(), claim.count().best(), claim.count().high());
    }

    Bounds plus(Bounds other) {
        return new Bounds(
                low + other.low,
                best + other.best,
                high == null || other.high == null ? null : Long.valueOf(high + other.high));
    }

    /** What is left when some are taken out: at least what the most of them leave, at most what the fewest do. */
    Bounds minus(Bounds taken) {
        long left = Math.max(0, best - taken.best);
        long least = taken.high == null ? 0 : Math.max(0, low - taken.high);
        Long most = high == null ? null : Long.valueOf(Math.max(left, high - taken.low));
        return new Bounds(Math.min(least, left), left, most);
    }

    /** The same best, wide enough for another's bounds too. */
    Bounds widenedBy(Bounds other) {
        Long most = high == null || other.high == null ? null : Long.valueOf(Math.max(high, other.high));
        return new Bounds(Math.min(low, other.low), best, most);
    }

    /** The count that a claim shows once its bounds are these. */
    Count as(Count said) {
        return new Count(low, best, high, said.modifier());
    }
}
