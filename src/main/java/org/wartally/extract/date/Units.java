package org.wartally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.wartally.model.DatePrecision;

/** Weeks, months and years of the calendar, and lengths of time counted back from a day. Without that day nothing is told. */
final class Units {

    static final int HOURS_OF_DAY = 24;

    private Units() {}

    /** The unit at a token; the token must be of class UNIT. */
    static ChronoUnit at(DateText text, int i) {
        return ChronoUnit.valueOf(text.value(i));
    }

    /** Whether an event can be as short as one such unit. */
    static boolean isShort(ChronoUnit unit) {
        return unit.compareTo(ChronoUnit.DAYS) <= 0;
    }

    /** The calendar week, month or year that a day lies in. */
    static Days around(@Nullable LocalDate day, ChronoUnit unit, int end) {
        if (day == null) {
            return Days.unknown(end);
        }
        YearMonth month = YearMonth.from(day);
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return switch (unit) {
            case DAYS -> Days.day(end, day);
            case WEEKS -> new Days(end, monday, monday.plusDays(6), DatePrecision.WEEK);
            case MONTHS -> new Days(end, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
            case YEARS ->
                new Days(end, day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()), DatePrecision.UNKNOWN);
            default -> Days.unknown(end);
        };
    }

    /** The calendar unit so many units before a day; after it where the amount is below zero. */
    static Days before(@Nullable LocalDate day, int amount, ChronoUnit unit, int end) {
        boolean told = day != null && !unit.isTimeBased();
        return told ? around(day.minus(amount, unit), unit, end) : Days.unknown(end);
    }

    /** So many units until a day; an amount below zero is one that nobody can tell. */
    static Days until(@Nullable LocalDate day, int amount, ChronoUnit unit, int end) {
        if (day == null || amount < 0) {
            return Days.unknown(end);
        }
        if (unit.isTimeBased()) {
            long days = unit == ChronoUnit.HOURS ? Math.round((double) amount / HOURS_OF_DAY) : 1;
            return Days.window(end, day.minusDays(Math.max(1, days)), day);
        }
        return Days.window(end, day.minus(amount, unit), day);
    }
}
