package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days that words name, before it is known what they do to a figure.
 *
 * @param end token after the last
 * @param full whether the words give the year
 */
record Days(int end, @Nullable LocalDate from, @Nullable LocalDate to, boolean full) {

    static Days of(int end, @Nullable LocalDate day, boolean full) {
        return new Days(end, day, day, full);
    }

    boolean known() {
        return from != null && to != null;
    }
}
