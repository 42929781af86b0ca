package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Dates in digits alone: "2025-05-24", "24.05.2025", "24.02.22", "24/05/2025". */
final class NumericDates {

    private static final int CENTURY = 2000;
    /** Letters of "27.11". */
    private static final int BRACKETED = 5;
    /** Days back that a date without its year may lie. */
    private static final int RECENT = 31;

    private final Tokens tokens;
    private final Numerals numerals;
    private final ReferenceDay reference;

    NumericDates(DateText text, Numerals numerals, ReferenceDay reference) {
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.reference = reference;
    }

    @Nullable
    Days at(int i) {
        if (joined(i, '-') && numerals.year(i) > 0) {
            return yearFirst(i);
        }
        if (joined(i, '/') || joined(i, '-') && numerals.year(i + 4) > 0) {
            return yearLast(i);
        }
        if (tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')')) {
            return bracketed(i);
        }
        return tokens.isMark(i + 1, '.') && tokens.isJoined(i + 2) ? dotted(i) : null;
    }

    /** "Daily summary (27.11)": day and month of a recent day, in brackets. */
    private @Nullable Days bracketed(int i) {
        String text = tokens.isNumber(i) ? tokens.text(i) : "";
        LocalDate today = reference.today();
        if (text.length() != BRACKETED || text.charAt(2) != '.' || today == null) {
            return null;
        }
        int day = Integer.parseInt(text.substring(0, 2));
        int month = Integer.parseInt(text.substring(3));
        LocalDate date = ReferenceDay.valid(today.getYear(), month, day);
        boolean ahead = date != null && date.isAfter(today);
        LocalDate last = ahead ? ReferenceDay.valid(today.getYear() - 1, month, day) : date;
        return last != null && last.isAfter(today.minusDays(RECENT)) ? Days.day(i + 1, last) : null;
    }

    private boolean joined(int i, char mark) {
        return tokens.isNumber(i + 4)
                && tokens.isMark(i + 1, mark)
                && tokens.isMark(i + 3, mark)
                && tokens.isJoined(i + 1)
                && tokens.isJoined(i + 2)
                && tokens.isJoined(i + 3)
                && tokens.isJoined(i + 4);
    }

    private @Nullable Days yearFirst(int i) {
        int year = numerals.year(i);
        LocalDate day = year == 0 ? null : ReferenceDay.valid(year, numerals.plain(i + 2, 2), numerals.plain(i + 4, 2));
        return day == null ? null : Days.day(i + 5, day);
    }

    /** Day first or month first: the one that exists; where both do, the one nearer to the day of filing. */
    private @Nullable Days yearLast(int i) {
        int year = year(i + 4);
        int first = numerals.plain(i, 2);
        int second = numerals.plain(i + 2, 2);
        if (year == 0 || first == 0 || second == 0) {
            return null;
        }
        LocalDate european = ReferenceDay.valid(year, second, first);
        LocalDate american = ReferenceDay.valid(year, first, second);
        if (european == null && american == null) {
            return null;
        }
        return Days.day(i + 5, european == null ? american : american == null ? european : nearer(european, american));
    }

    private @Nullable LocalDate nearer(LocalDate one, LocalDate other) {
        LocalDate today = reference.today();
        if (today == null) {
            return null;
        }
        return distance(one, today) <= distance(other, today) ? one : other;
    }

    /** What lies after the day of filing is far. */
    private static long distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days < -1 ? Long.MAX_VALUE : Math.abs(days);
    }

    /** The tokenizer gives "24.05" and "2025". */
    private @Nullable Days dotted(int i) {
        String start = tokens.isNumber(i) ? tokens.text(i) : "";
        int point = start.indexOf('.');
        int year = year(i + 2);
        if (point < 1 || point > 2 || start.length() - point != 3 || year == 0) {
            return null;
        }
        int day = Integer.parseInt(start.substring(0, point));
        LocalDate date = ReferenceDay.valid(year, Integer.parseInt(start.substring(point + 1)), day);
        return date == null ? null : Days.day(i + 3, date);
    }

    private int year(int i) {
        int year = numerals.year(i);
        int twoDigits = numerals.plain(i, 2);
        boolean isShort = year == 0 && tokens.isNumber(i) && tokens.end(i) - tokens.start(i) == 2;
        return isShort ? CENTURY + twoDigits : year;
    }
}
