package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Dates in digits alone: "2025-05-24", "24.05.2025", "24.02.22", "24/05/2025". */
final class NumericDates {

    private static final int CENTURY = 2000;
    /** Characters of "27.11". */
    private static final int DAY_AND_MONTH = 5;
    /** Days back to what a report without a year in its dates may tell of. */
    private static final int WEEK = 8;

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
        return tokens.isMark(i + 1, '.') && tokens.isJoined(i + 2) ? dotted(i) : withoutYear(i);
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

    /** "SUMMARY (27.11)", "killed on 27.11:": a number that stands where a date stands, and is a day of the last week. */
    private @Nullable Days withoutYear(int i) {
        String number = tokens.isNumber(i) && tokens.length(i) <= DAY_AND_MONTH ? tokens.text(i) : "";
        int point = number.indexOf('.');
        if (point < 1 || point > 2 || number.length() - point != 3 || !standsAsDate(i)) {
            return null;
        }
        int month = Integer.parseInt(number.substring(point + 1));
        LocalDate today = reference.today();
        LocalDate date = month < 1 || month > 12 || today == null
                ? null
                : reference.day(month, Integer.parseInt(number.substring(0, point)));
        return date != null && Math.abs(ChronoUnit.DAYS.between(date, today)) <= WEEK ? Days.day(i + 1, date) : null;
    }

    private boolean standsAsDate(int i) {
        boolean bracket = tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')');
        String lead = tokens.lower(i - 1);
        boolean led = lead.equals("for") || lead.equals("on") || lead.equals("of") || lead.equals("dated");
        boolean closes = !tokens.isWord(i + 1) || tokens.startsLine(i + 1);
        return bracket || led && closes && !tokens.isMark(i + 1, '%') && !tokens.isMark(i + 1, '-');
    }

    private int year(int i) {
        int year = numerals.year(i);
        int twoDigits = numerals.plain(i, 2);
        boolean isShort = year == 0 && tokens.isNumber(i) && tokens.end(i) - tokens.start(i) == 2;
        return isShort ? CENTURY + twoDigits : year;
    }
}
