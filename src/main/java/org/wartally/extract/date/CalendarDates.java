package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Dates with a day and a month, in words or digits: "24 May", "May 3-5, 2025", "the 15th of October", "24.05.2025". */
final class CalendarDates {

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;
    private final NumericDates numeric;
    private final ReferenceDay reference;

    CalendarDates(DateText text, Numerals numerals, ReferenceDay reference) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.numeric = new NumericDates(text, numerals, reference);
        this.reference = reference;
    }

    /** Whether a token is such as dates begin with: the name of a month or a number. */
    boolean mayBegin(int i) {
        return text.isMonth(i) || tokens.isNumber(i);
    }

    /** The date that begins at a token, null where none does. */
    @Nullable
    Days at(int i) {
        if (text.isMonth(i)) {
            return monthFirst(i);
        }
        if (numerals.day(i) == 0 && numerals.year(i) == 0 && !tokens.isNumber(i)) {
            return null;
        }
        Days digits = numeric.at(i);
        return digits != null ? digits : dayFirst(i);
    }

    /** "24 May", "24th of May 2025", "6 and 7 May", "23/24 May". */
    private @Nullable Days dayFirst(int i) {
        int first = numerals.day(i);
        if (first == 0) {
            return null;
        }
        int end = lastDayEnd(i);
        int month = text.skip(end, WordClass.OF);
        if (!text.isMonth(month) || isVerb(month)) {
            return null;
        }
        return dated(first, lastDay(end), text.number(month), monthEnd(month));
    }

    /** "May 24", "May 24th, 2025", "May 3-5", "December 13 to 14". */
    private @Nullable Days monthFirst(int i) {
        int day = text.skip(monthEnd(i), WordClass.THE);
        int first = numerals.day(day);
        if (first == 0 || isOtherNumber(day)) {
            return null;
        }
        int single = numerals.dayEnd(day);
        int end = lastDayEnd(day);
        boolean count = text.isNounLike(end) && yearAt(end) == 0 && lastDay(end) != first + 1;
        if (end > single && count) {
            end = single;
        }
        if (isCountAfterMonth(i, end)) {
            return null;
        }
        return dated(first, lastDay(end), text.number(i), end);
    }

    /** The day of the month that ends before a token. */
    private int lastDay(int end) {
        return numerals.day(end - (numerals.hasSuffix(end - 2) ? 2 : 1));
    }

    private Days dated(int first, int last, int month, int end) {
        int year = yearAt(end);
        int after = year == 0 ? end : yearToken(end) + 1;
        return Days.window(after, day(year, month, first), day(year, month, last));
    }

    private @Nullable LocalDate day(int year, int month, int day) {
        return year == 0 ? reference.day(month, day) : ReferenceDay.valid(year, month, day);
    }

    /** The token after the last of "3-5", "23 to 24", "6 and 7", "5, 6 and 7"; days go up. */
    private int lastDayEnd(int i) {
        int end = numerals.dayEnd(i);
        int next = separatorEnd(end);
        boolean rises = next > end && numerals.day(next) > numerals.day(i) && !isOtherNumber(next);
        return rises ? lastDayEnd(next) : end;
    }

    private int separatorEnd(int i) {
        boolean mark = text.isDash(i) || tokens.isMark(i, '/') || tokens.isMark(i, ',') && !tokens.isJoined(i + 1);
        if (mark) {
            boolean list = tokens.isMark(i, ',');
            return list && !isDayList(i + 1) ? i : i + 1;
        }
        return text.isAny(i, WordClass.TO, WordClass.AND) ? text.next(i) : i;
    }

    /** "5, 6 and 7 May": a comma joins days only where "and" does so too. */
    private boolean isDayList(int i) {
        return numerals.day(i) > 0 && text.is(numerals.dayEnd(i), WordClass.AND);
    }

    /** The first part of a clock time, a percentage or a number with a unit joined to it. */
    private boolean isOtherNumber(int i) {
        int end = numerals.dayEnd(i);
        boolean clock = tokens.isMark(end, ':') && tokens.isJoined(end + 1);
        return tokens.isJoined(end) && (clock || tokens.isMark(end, '%') || tokens.isWord(end));
    }

    /** "in May 24 people died" counts 24 people; "on May 24 people gathered" does not. */
    private boolean isCountAfterMonth(int month, int end) {
        return text.is(month - 1, WordClass.IN) && text.isNounLike(end) && yearAt(end) == 0;
    }

    /** "24 May have died". */
    private boolean isVerb(int month) {
        return text.number(month) == 5 && text.is(month + 1, WordClass.AFTER_MAY);
    }

    /** The token after a month and the full stop of its short form. */
    int monthEnd(int month) {
        boolean dot = text.is(month, WordClass.MONTH_SHORT) && tokens.isMark(month + 1, '.');
        return dot && tokens.isJoined(month + 1) ? month + 2 : month + 1;
    }

    /** The year that follows a day or month, 0 where none does. */
    int yearAt(int i) {
        int year = numerals.year(yearToken(i));
        return year > 0 && reference.isPlausible(year) ? year : 0;
    }

    int yearToken(int i) {
        return tokens.isMark(i, ',') ? i + 1 : text.skip(i, WordClass.OF);
    }
}
