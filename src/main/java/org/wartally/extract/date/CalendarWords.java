package org.wartally.extract.date;

import java.util.HashMap;
import java.util.Map;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Names of months and weekdays, and the digits of days and years. */
final class CalendarWords {

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();

    CalendarWords(String resource) {
        for (String[] row : WordList.table(CalendarWords.class, resource)) {
            (row[1].equals("month") ? months : weekdays).put(row[0], Integer.valueOf(row[2]));
        }
    }

    /** 1 to 12, or 0; a month is capitalised, so that "may" and "march" stay verbs. */
    int month(Tokens tokens, int i) {
        return tokens.isCapitalised(i) ? months.getOrDefault(tokens.lower(i), 0) : 0;
    }

    /** 1 (Monday) to 7, or 0. */
    int weekday(Tokens tokens, int i) {
        return tokens.isCapitalised(i) ? weekdays.getOrDefault(tokens.lower(i), 0) : 0;
    }

    /** The token after a month's name and the full stop of its short form. */
    int monthEnd(Tokens tokens, int i) {
        return tokens.isMark(i + 1, '.')
                        && tokens.isJoined(i + 1)
                        && tokens.end(i) - tokens.start(i) <= 4
                        && tokens.isNumber(i + 2)
                ? i + 2
                : i + 1;
    }

    /** The day of a month that a token's digits give, 0 where they give none. */
    int day(Tokens tokens, int i) {
        int value = digits(tokens, i, 2);
        return value <= 31 ? value : 0;
    }

    /** A year of four digits, 0 where none stands. */
    int year(Tokens tokens, int i) {
        int value = tokens.isNumber(i) && tokens.end(i) - tokens.start(i) == 4 ? digits(tokens, i, 4) : 0;
        return value >= 1900 && value <= 2100 ? value : 0;
    }

    int digits(Tokens tokens, int i, int most) {
        String text = tokens.lower(i);
        boolean plain =
                tokens.isNumber(i) && text.length() <= most && text.chars().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(text) : 0;
    }

    /** The token after a day's number and its "st", "nd", "rd" or "th". */
    int dayEnd(Tokens tokens, int i) {
        String ending = tokens.isJoined(i + 1) ? tokens.lower(i + 1) : "";
        return ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th") ? i + 2 : i + 1;
    }
}
