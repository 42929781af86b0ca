package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Reads days by number and month: "24 May", "May 3-5, 2025", "2025-05-24", "24.02.22", "6 and 7 May". */
final class AbsoluteDates {

    private final CalendarWords words;

    AbsoluteDates(CalendarWords words) {
        this.words = words;
    }

    /** The date that begins at a token, null where none does; its days are null where the year cannot be told. */
    @Nullable
    Days at(Tokens tokens, int i, Anchor anchor) {
        if (words.month(tokens, i) > 0) {
            return monthFirst(tokens, i, anchor);
        }
        if (!tokens.isNumber(i)) {
            return null;
        }
        Days numeric = numeric(tokens, i);
        return numeric != null ? numeric : dayFirst(tokens, i, anchor);
    }

    private @Nullable Days monthFirst(Tokens tokens, int i, Anchor anchor) {
        int first = words.monthEnd(tokens, i);
        int day = words.day(tokens, first);
        if (day == 0) {
            return null;
        }
        int end = words.dayEnd(tokens, first);
        int second = secondDay(tokens, end);
        int last = second > 0 ? words.day(tokens, second) : day;
        end = second > 0 ? words.dayEnd(tokens, second) : end;
        return days(tokens, end, words.month(tokens, i), day, last, anchor);
    }

    private @Nullable Days dayFirst(Tokens tokens, int i, Anchor anchor) {
        int day = words.day(tokens, i);
        if (day == 0) {
            return null;
        }
        int end = words.dayEnd(tokens, i);
        int second = secondDay(tokens, end);
        int last = second > 0 ? words.day(tokens, second) : day;
        end = second > 0 ? words.dayEnd(tokens, second) : end;
        end += tokens.lower(end).equals("of") ? 1 : 0;
        int month = words.month(tokens, end);
        return month == 0 ? null : days(tokens, words.monthEnd(tokens, end), month, day, last, anchor);
    }

    /** The token of the second day in "3-5", "13 to 14", "6 and 7"; 0 where there is none. */
    private int secondDay(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        boolean joint =
                lower.equals("to") || lower.equals("and") || tokens.isMark(i, '-') || tokens.isMark(i, '\u2013');
        boolean clock = tokens.isMark(i + 2, ':');
        return joint && !clock && !tokens.startsLine(i) && words.day(tokens, i + 1) > 0 ? i + 1 : 0;
    }

    private Days days(Tokens tokens, int end, int month, int first, int last, Anchor anchor) {
        int yearAt = tokens.isMark(end, ',') ? end + 1 : end;
        int year = words.year(tokens, yearAt);
        LocalDate to = year > 0 ? Anchor.date(year, month, last) : anchor.date(month, last);
        LocalDate from = to == null || first > to.lengthOfMonth()
                ? to
                : first <= last
                        ? to.withDayOfMonth(first)
                        : to.minusMonths(1)
                                .withDayOfMonth(
                                        Math.min(first, to.minusMonths(1).lengthOfMonth()));
        return new Days(year > 0 ? yearAt + 1 : end, from, to, year > 0);
    }

    /** "2025-05-24", "24.05.2025", "24.02.22", "24/05/2025". */
    private @Nullable Days numeric(Tokens tokens, int i) {
        int year = words.year(tokens, i);
        if (year > 0 && tokens.isMark(i + 1, '-') && tokens.isMark(i + 3, '-') && tokens.isJoined(i + 4)) {
            return Days.of(
                    i + 5, Anchor.date(year, words.digits(tokens, i + 2, 2), words.digits(tokens, i + 4, 2)), true);
        }
        String text = tokens.lower(i);
        if (text.length() == 5
                && text.charAt(2) == '.'
                && tokens.isMark(i + 1, '.')
                && tokens.isJoined(i + 2)
                && tokens.isNumber(i + 2)) {
            return dotted(tokens, i + 2, Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3)));
        }
        boolean slashes = tokens.isMark(i + 1, '/') && tokens.isMark(i + 3, '/') && tokens.isJoined(i + 4);
        return slashes ? dotted(tokens, i + 4, words.digits(tokens, i, 2), words.digits(tokens, i + 2, 2)) : null;
    }

    private @Nullable Days dotted(Tokens tokens, int yearAt, int day, int month) {
        int year = words.digits(tokens, yearAt, 4);
        LocalDate date = Anchor.date(year < 100 ? 2000 + year : year, month, day);
        return year == 0 || date == null ? null : Days.of(yearAt + 1, date, true);
    }
}
