package org.wartally.extract.number;

/**
 * A number without its bounds.
 *
 * @param end token after the last
 * @param whole false for "3.5", which can count nothing
 * @param vague whether the value is the floor of an open amount ("dozens")
 */
record Cardinal(int end, long value, boolean whole, boolean vague) {

    static Cardinal exact(int end, long value) {
        return new Cardinal(end, value, true, false);
    }

    static Cardinal vague(int end, long floor) {
        return new Cardinal(end, floor, true, true);
    }
}
