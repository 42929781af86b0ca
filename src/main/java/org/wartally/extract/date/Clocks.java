package org.wartally.extract.date;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.model.DatePrecision;
import org.wartally.text.Tokens;

/** Reads times of day: "4:30 a.m.", "08:00", "18.45 Moscow time", "as of 09:00". */
final class Clocks {

    private final CalendarWords words;

    Clocks(CalendarWords words) {
        this.words = words;
    }

    /** The time that begins at a token, null where none does. */
    @Nullable
    DateMention at(Tokens tokens, int i) {
        if (tokens.lower(i).equals("as") && tokens.lower(i + 1).equals("of")) {
            int end = timeEnd(tokens, i + 2);
            return end > i + 2 ? mention(i, end, Kind.AS_OF) : null;
        }
        int end = timeEnd(tokens, i);
        return end > i ? mention(i, end, Kind.CLOCK) : null;
    }

    private static DateMention mention(int start, int end, Kind kind) {
        return new DateMention(start, end, kind, null, null, DatePrecision.UNKNOWN);
    }

    /** The token after a time; {@code i} where none stands. */
    private int timeEnd(Tokens tokens, int i) {
        if (!tokens.isNumber(i)) {
            return i;
        }
        boolean colon =
                tokens.isMark(i + 1, ':') && tokens.isJoined(i + 1) && tokens.isJoined(i + 2) && tokens.isNumber(i + 2);
        int end = colon ? i + 3 : i + 1;
        int noon = halfOfDay(tokens, end);
        if (noon > end) {
            return noon;
        }
        boolean point = tokens.lower(i).length() == 5 && tokens.lower(i).charAt(2) == '.';
        boolean zone = tokens.lower(end).equals("moscow")
                || tokens.lower(end).equals("hours")
                || tokens.lower(end).equals("gmt");
        return colon ? end : point && zone ? end + 1 : i;
    }

    /** The token after "a.m." or "pm". */
    private int halfOfDay(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        if (lower.equals("am") || lower.equals("pm")) {
            return i + 1;
        }
        boolean dotted = (lower.equals("a") || lower.equals("p"))
                && tokens.isMark(i + 1, '.')
                && tokens.lower(i + 2).equals("m")
                && tokens.isJoined(i + 2);
        return dotted ? tokens.isMark(i + 3, '.') && tokens.isJoined(i + 3) ? i + 4 : i + 3 : i;
    }
}
