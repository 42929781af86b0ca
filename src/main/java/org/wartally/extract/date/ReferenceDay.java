package org.wartally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The day from which a report looks back, and the rules by which its half-said dates become days. */
final class ReferenceDay {

    /** A report may name a day shortly after its publication: clocks and time zones differ, and plans are told. */
    private static final int DAYS_AHEAD = 7;
    /** What happened this recently needs no year. */
    private static final int RECENT = 45;
    /** Dates of one story lie this close together. */
    private static final int ONE_STORY = 60;
    /** Enough for 29 February. */
    private static final int YEARS_BACK = 8;

    private final @Nullable LocalDate today;
    private final Supplier<List<LocalDate>> reader;
    /** Null as long as nobody has asked: few texts name a day without its year. */
    private @Nullable List<LocalDate> told;

    /**
     * @param today the day of filing, null where neither publication nor dateline tells it
     * @param reader finds the dates that the text gives with their year
     */
    ReferenceDay(@Nullable LocalDate today, Supplier<List<LocalDate>> reader) {
        this.reader = reader;
        this.today = today != null
                ? today
                : told().stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private List<LocalDate> told() {
        told = told == null ? reader.get() : told;
        return told;
    }

    /** The day of filing; for a report without one the newest date that its text tells, else null. */
    @Nullable
    LocalDate today() {
        return today;
    }

    @Nullable
    LocalDate daysAgo(int days) {
        return today == null ? null : today.minusDays(days);
    }

    /** The most recent such weekday, the day of filing included. */
    @Nullable
    LocalDate weekday(DayOfWeek day) {
        return today == null ? null : today.with(TemporalAdjusters.previousOrSame(day));
    }

    /** A year that a report can name: not one far ahead of it, which would be a number of things. */
    boolean isPlausible(int year) {
        return today == null || year <= today.getYear() + 10;
    }

    /** The most recent month of this name, the running one included. */
    @Nullable
    YearMonth month(int month) {
        if (today == null) {
            return null;
        }
        int year = month > today.getMonthValue() ? today.getYear() - 1 : today.getYear();
        return YearMonth.of(year, month);
    }

    /** A date said without its year: by the day of filing, or by a date of the same story that has its year. */
    @Nullable
    LocalDate day(int month, int day) {
        LocalDate near = today == null ? null : newestUntil(today.plusDays(DAYS_AHEAD), month, day);
        if (near != null && today != null && ChronoUnit.DAYS.between(near, today) <= RECENT) {
            return near;
        }
        LocalDate inStory = nearestTold(month, day);
        return inStory == null ? near : inStory;
    }

    /** "on the 4th": in this month or the one before, whichever lies nearer to the day of filing. */
    @Nullable
    LocalDate dayOfMonth(int day) {
        if (today == null) {
            return null;
        }
        LocalDate here = valid(today.getYear(), today.getMonthValue(), day);
        LocalDate month = today.minusMonths(1);
        LocalDate before = valid(month.getYear(), month.getMonthValue(), day);
        boolean ahead = here == null || before != null && here.isAfter(today) && isNearer(before, here, today);
        return ahead ? before : here;
    }

    private static boolean isNearer(LocalDate before, LocalDate after, LocalDate today) {
        return ChronoUnit.DAYS.between(before, today) <= ChronoUnit.DAYS.between(today, after);
    }

    /** A day of the calendar, null where there is none (30 February). */
    static @Nullable LocalDate valid(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalDate newestUntil(LocalDate last, int month, int day) {
        return IntStream.rangeClosed(0, YEARS_BACK)
                .map(back -> last.getYear() - back)
                .filter(year -> valid(year, month, day) != null)
                .mapToObj(year -> LocalDate.of(year, month, day))
                .filter(date -> !date.isAfter(last))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate nearestTold(int month, int day) {
        LocalDate nearest = null;
        long best = ONE_STORY + 1L;
        for (LocalDate date : told()) {
            for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
                LocalDate candidate = Year.isLeap(year) || month != 2 || day < 29 ? valid(year, month, day) : null;
                long distance = candidate == null ? best : Math.abs(ChronoUnit.DAYS.between(candidate, date));
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }
}
