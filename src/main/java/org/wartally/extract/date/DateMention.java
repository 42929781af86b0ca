package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.model.DatePrecision;

/**
 * Words that say when, or that are digits of a clock or calendar.
 *
 * @param start first token, prepositions that shape the meaning ("since", "overnight into") included
 * @param end token after the last
 * @param kind what it does to the figures beside it
 * @param from first day, null where no day can be told
 * @param to last day, null where no day can be told
 */
public record DateMention(
        int start,
        int end,
        Kind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        DatePrecision precision) {

    /** What a date expression does to the figures beside it. */
    public enum Kind {
        /** A day or a short window on which something happened: "on Friday", "overnight", "over the past 24 hours". */
        EVENT,
        /** The start of a running count: "since 24 February 2022", "so far this year", "from 24.02.22 to 12.06.25". */
        SINCE,
        /** A span longer than an event: "in May", "this week", "in 2014", "over the past month". */
        PERIOD,
        /** The day a report was filed: "MOSCOW, July 10." */
        DATELINE,
        /** A state as of a moment: "as of 09:00". */
        AS_OF,
        /** A clock time without a day: "at 4:30 a.m.". */
        CLOCK,
        /** A length of time that dates nothing: "for seven hours", "three years". */
        DURATION
    }
}
