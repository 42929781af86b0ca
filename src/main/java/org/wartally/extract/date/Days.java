package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.model.DatePrecision;

/**
 * The days that some words stand for.
 *
 * @param end token after the last of the words
 * @param from first day, null where no day can be told
 * @param to last day, null where no day can be told
 */
record Days(int end, @Nullable LocalDate from, @Nullable LocalDate to, DatePrecision precision) {

    /** An event may last so long and still be one event: the night of the 23rd to the morning of the 26th. */
    private static final int LONGEST_EVENT = 3;

    private static final int WEEK = 7;
    private static final int LONGEST_MONTH = 31;

    static Days day(int end, @Nullable LocalDate day) {
        return new Days(end, day, day, day == null ? DatePrecision.UNKNOWN : DatePrecision.DAY);
    }

    /** From one day to another; its precision follows from its length. */
    static Days window(int end, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.isAfter(to)) {
            return unknown(end);
        }
        return new Days(end, from, to, precision(ChronoUnit.DAYS.between(from, to)));
    }

    static Days unknown(int end) {
        return new Days(end, null, null, DatePrecision.UNKNOWN);
    }

    private static DatePrecision precision(long days) {
        if (days == 0) {
            return DatePrecision.DAY;
        }
        if (days <= LONGEST_EVENT) {
            return DatePrecision.WINDOW;
        }
        return days <= WEEK ? DatePrecision.WEEK : days < LONGEST_MONTH ? DatePrecision.MONTH : DatePrecision.UNKNOWN;
    }

    /** Whether it is short enough to be one event, or cannot be told. */
    boolean isEvent() {
        return from == null || length() <= LONGEST_EVENT;
    }

    /** Days from the first to the last; 0 for one day and where it cannot be told. */
    long length() {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to);
    }

    Days endingAt(int token) {
        return new Days(token, from, to, precision);
    }

    /** The night that ends on the last day; a window that crosses midnight belongs to its end. */
    Days night() {
        return from != null && from.equals(to) ? window(end, from.minusDays(1), to) : this;
    }

    DateMention mention(int start, DateMention.Kind kind) {
        return new DateMention(start, end, kind, from, to, precision);
    }
}
