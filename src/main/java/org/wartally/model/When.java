package org.wartally.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The local dates of an event, not of its report.
 *
 * @param start first day, null where unknown
 * @param end last day, which also decides the week; null where unknown
 */
public record When(@Nullable LocalDate start, @Nullable LocalDate end, DatePrecision precision) {

    /** No date is known. */
    public static final When UNKNOWN = new When(null, null, DatePrecision.UNKNOWN);

    public When {
        if ((start == null) != (end == null) || (start != null && end != null && start.isAfter(end))) {
            throw new IllegalArgumentException("not start <= end: " + start + ", " + end);
        }
    }

    public static When day(LocalDate day) {
        return new When(day, day, DatePrecision.DAY);
    }

    /** ISO 8601 week of the last day with its own week-year ({@code 2025-W01}); null without a date. */
    public @Nullable String isoWeek() {
        return end == null ? null : isoWeek(end);
    }

    /** ISO 8601 week of a day: 2024-12-30 is {@code 2025-W01}. */
    public static String isoWeek(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
