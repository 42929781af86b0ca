package org.wartally.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The day that "Friday" and "24 May" are read against.
 *
 * @param day the day of publication, or the newest full date of the text where that lies far before it or nothing was
 *     published; null where neither is known
 */
record Anchor(@Nullable LocalDate day) {

    /** Days after the anchor that a date without a year may lie: reports are dated ahead by a zone or an edition. */
    private static final int AHEAD = 3;
    /** A full date this long before publication makes the report one of that day. */
    private static final int FAR = 60;

    /** The anchor of a text with its day of publication and its first full date. */
    static Anchor of(@Nullable LocalDate published, @Nullable LocalDate inText) {
        boolean old = published != null && inText != null && ChronoUnit.DAYS.between(inText, published) > FAR;
        return new Anchor(published == null || old ? inText : published);
    }

    /** A day and month without year: the nearest that is not after the anchor; null where it cannot be told. */
    @Nullable
    LocalDate date(int month, int day) {
        if (this.day == null) {
            return null;
        }
        LocalDate same = date(this.day.getYear(), month, day);
        return same != null && same.isAfter(this.day.plusDays(AHEAD)) ? date(this.day.getYear() - 1, month, day) : same;
    }

    /** A full date, null where the calendar has none ("31 June"). */
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The last such weekday on or before the anchor; null without an anchor. */
    @Nullable
    LocalDate weekday(int iso) {
        return day == null ? null : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(iso)));
    }

    /** The day so many days off the anchor; null without an anchor. */
    @Nullable
    LocalDate plus(long days) {
        return day == null ? null : day.plusDays(days);
    }
}
