package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Reads weekdays: "on Friday evening", "Friday and Saturday", "Sunday, October 15th, 2023". */
final class WeekdayDates {

    private final CalendarWords words;
    private final AbsoluteDates absolute;

    WeekdayDates(CalendarWords words, AbsoluteDates absolute) {
        this.words = words;
        this.absolute = absolute;
    }

    /** The weekday, window of weekdays or weekday with its date that begins at a token; null where none does. */
    @Nullable
    Days at(Tokens tokens, int i, Anchor anchor) {
        int weekday = words.weekday(tokens, i);
        if (weekday == 0) {
            return null;
        }
        Days dated = absolute.at(tokens, tokens.isMark(i + 1, ',') ? i + 2 : i + 1, anchor);
        if (dated != null && dated.known()) {
            return dated;
        }
        LocalDate first = anchor.weekday(weekday);
        int end = afterDaytime(tokens, i + 1);
        int second = secondWeekday(tokens, end);
        if (second == 0) {
            return Days.of(end, first, false);
        }
        LocalDate last = anchor.weekday(words.weekday(tokens, second));
        LocalDate from = first != null && last != null && first.isAfter(last) ? first.minusWeeks(1) : first;
        return new Days(afterDaytime(tokens, second + 1), from, last, false);
    }

    private static int afterDaytime(Tokens tokens, int i) {
        return switch (tokens.lower(i)) {
            case "morning", "evening", "night", "afternoon", "noon", "midday" -> i + 1;
            default -> i;
        };
    }

    private int secondWeekday(Tokens tokens, int i) {
        boolean joint = switch (tokens.lower(i)) {
            case "and", "to", "through", "into", "-", "\u2013" -> true;
            default -> false;
        };
        int next = tokens.lower(i + 1).equals("early") || tokens.lower(i + 1).equals("late") ? i + 2 : i + 1;
        return joint && !tokens.startsLine(i) && words.weekday(tokens, next) > 0 ? next : 0;
    }
}
