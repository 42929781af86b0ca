package org.wartally.model;

import org.jspecify.annotations.Nullable;

/**
 * A number with its bounds, in whole people or weapons.
 *
 * @param low smallest value that the words allow
 * @param best the value to use where one is needed; for a range its midpoint rounded down
 * @param high largest value that the words allow; null is open upward
 * @param modifier how it was said
 */
public record Count(long low, long best, @Nullable Long high, Modifier modifier) {

    public Count {
        if (low < 0 || low > best || (high != null && best > high)) {
            throw new IllegalArgumentException("not 0 <= low <= best <= high: " + low + ", " + best + ", " + high);
        }
    }

    public static Count exact(long n) {
        return new Count(n, n, n, Modifier.EXACT);
    }

    public static Count atLeast(long n) {
        return new Count(n, n, null, Modifier.AT_LEAST);
    }

    /** "more than 100" is 100 and open: a cell shows the number that the text shows. */
    public static Count moreThan(long n) {
        return new Count(n, n, null, Modifier.MORE_THAN);
    }

    public static Count about(long n) {
        return new Count(n, n, n, Modifier.ABOUT);
    }

    public static Count nearly(long n) {
        return new Count(n, n, n, Modifier.NEARLY);
    }

    public static Count upTo(long n) {
        return new Count(0, n, n, Modifier.UP_TO);
    }

    public static Count range(long low, long high) {
        return new Count(low, low + (high - low) / 2, high, Modifier.RANGE);
    }

    public static Count vague(long floor) {
        return new Count(floor, floor, null, Modifier.VAGUE);
    }
}
