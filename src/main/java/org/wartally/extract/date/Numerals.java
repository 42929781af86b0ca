package org.wartally.extract.date;

import org.wartally.text.Tokens;

/** The numbers of calendars and clocks: days of the month, years, amounts of time. */
final class Numerals {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;

    private final DateText text;
    private final Tokens tokens;

    Numerals(DateText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The day of the month that a token gives, 0 where it gives none. */
    int day(int i) {
        int day = plain(i, 2);
        return day >= 1 && day <= LAST_DAY && !isPartOfName(i) ? day : 0;
    }

    /** The token after a day of the month and its "th". */
    int dayEnd(int i) {
        return hasSuffix(i) ? i + 2 : i + 1;
    }

    boolean hasSuffix(int i) {
        if (!tokens.isJoined(i + 1)) {
            return false;
        }
        return switch (tokens.lower(i + 1)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** The year that a token gives, 0 where it gives none. */
    int year(int i) {
        int year = tokens.isNumber(i) && tokens.end(i) - tokens.start(i) == 4 ? plain(i, 4) : 0;
        boolean joined = tokens.isJoined(i + 1) && tokens.isWord(i + 1);
        return year >= FIRST_YEAR && year <= LAST_YEAR && !joined && !isPartOfName(i) ? year : 0;
    }

    /** Digits without separators, 0 where the token is anything else. */
    int plain(int i, int mostDigits) {
        if (!tokens.isNumber(i) || tokens.end(i) - tokens.start(i) > mostDigits) {
            return 0;
        }
        int value = 0;
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            char digit = tokens.clean().text().charAt(k);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            value = 10 * value + digit - '0';
        }
        return value;
    }

    /** "Kh-22", "G7": the digits of a name are no day. */
    private boolean isPartOfName(int i) {
        if (!tokens.isJoined(i)) {
            return false;
        }
        return tokens.isWord(i - 1) || text.isDash(i - 1) && tokens.isJoined(i - 1) && tokens.isWord(i - 2);
    }

    /** Whether an amount of something begins here: digits or number words. */
    boolean isAmount(int i) {
        return tokens.isNumber(i) && !isPartOfName(i) || text.is(i, WordClass.NUMBER);
    }

    /** The token after an amount, "+", "and a half" and the second word of "twenty-five" included. */
    int amountEnd(int i) {
        int end = tokens.isNumber(i) ? text.skipMark(i + 1, '+') : text.next(i);
        int tail = text.isDash(end) ? end + 1 : end;
        if (text.is(tail, WordClass.AND_A_HALF)) {
            return text.next(tail);
        }
        boolean compound = text.is(i, WordClass.NUMBER) && text.is(tail, WordClass.NUMBER);
        return compound ? text.next(tail) : end;
    }

    /** The amount, -1 where nobody can tell ("a few"). */
    int amount(int i) {
        if (tokens.isNumber(i)) {
            int amount = plain(i, 4);
            return amount > 0 ? amount : -1;
        }
        int last = amountEnd(i) - 1;
        boolean compound = last > i && text.is(last, WordClass.NUMBER);
        return text.number(i) + (compound ? text.number(last) : 0);
    }
}
