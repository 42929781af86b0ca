package org.wartally.extract.date;

import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Times of day: "at 4:30 a.m.", "08:00", "18.45 Moscow time", "0230 GMT", "around midnight". */
final class ClockTimes {

    /** Where a time of day ends and how many minutes after midnight it is. */
    record Time(int end, int minutes) {}

    private static final int NOON = 12 * 60;

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;

    ClockTimes(DateText text, Numerals numerals) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
    }

    /** A time without a day, its preposition included; words such as "midnight" need one. */
    @Nullable
    DateMention mention(int i) {
        int core = text.skip(text.skip(i, WordClass.AT), WordClass.AT);
        if (core == i && !tokens.isNumber(i)) {
            return partOfDay(i);
        }
        Time time = at(core);
        return time == null ? null : Days.unknown(time.end()).mention(i, DateMention.Kind.CLOCK);
    }

    /** "in the morning" tells a time of day and no day. */
    private @Nullable DateMention partOfDay(int i) {
        int part = text.skipEdge(text.skip(text.next(i), WordClass.THE));
        boolean lead = text.is(i, WordClass.IN) && text.is(text.next(i), WordClass.THE);
        return lead && text.is(part, WordClass.PART)
                ? Days.unknown(text.next(part)).mention(i, DateMention.Kind.CLOCK)
                : null;
    }

    /** A time of day without its preposition, null where none begins here. */
    @Nullable
    Time at(int i) {
        if (text.is(i, WordClass.CLOCK_WORD)) {
            return zoned(text.next(i), text.number(i));
        }
        if (!tokens.isNumber(i)) {
            return text.is(i, WordClass.NUMBER) ? hourOfDay(i, text.next(i), text.number(i)) : null;
        }
        Time time = withColon(i);
        time = time == null ? withPoint(i) : time;
        time = time == null ? military(i) : time;
        return time == null ? hourOfDay(i, i + 1, numerals.plain(i, 2)) : time;
    }

    /** "from 8 to 10 p.m.": an hour whose "p.m." comes with the next. */
    @Nullable
    Time hour(int i) {
        int hour = numerals.plain(i, 2);
        return hour >= 1 && hour <= 24 ? new Time(i + 1, hour * 60) : null;
    }

    /** "4:30", "16:04:10". */
    private @Nullable Time withColon(int i) {
        int minutes = tokens.isMark(i + 1, ':') && tokens.isJoined(i + 1) && tokens.isJoined(i + 2) ? i + 2 : 0;
        if (minutes == 0 || tokens.isJoined(i) && tokens.isMark(i - 1, ':')) {
            return null;
        }
        boolean seconds = tokens.isMark(i + 3, ':') && tokens.isJoined(i + 4) && twoDigits(i + 4) >= 0;
        return time(seconds ? i + 5 : i + 3, hourOf(tokens.text(i)), twoDigits(minutes));
    }

    /** "18.45 Moscow time", "at 3.30am": a decimal number unless words beside it tell otherwise. */
    private @Nullable Time withPoint(int i) {
        if (!isTimeWord(i + 1) && !isAfterAt(i)) {
            return null;
        }
        String digits = tokens.text(i);
        int point = digits.indexOf('.');
        boolean clock = point > 0 && digits.length() == point + 3;
        return clock
                ? time(i + 1, hourOf(digits.substring(0, point)), Integer.parseInt(digits.substring(point + 1)))
                : null;
    }

    /** "0230", "1600 GMT", "at 2000". */
    private @Nullable Time military(int i) {
        if (tokens.length(i) != 4 || !(text.is(i + 1, WordClass.ZONE) || isHourAfterAt(i))) {
            return null;
        }
        String digits = tokens.text(i);
        boolean clock = digits.chars().allMatch(Character::isDigit);
        return clock ? time(i + 1, hourOf(digits.substring(0, 2)), Integer.parseInt(digits.substring(2))) : null;
    }

    /** "at about 0230", "at 2000": behind "about" only a nought tells that it is no number of things. */
    private boolean isHourAfterAt(int i) {
        boolean at = tokens.lower(i - 1).equals("at") && text.endsPhrase(i + 1);
        return isAfterAt(i) && (at || tokens.text(i).startsWith("0"));
    }

    /** "7 a.m.", "9 o'clock", "at four in the morning". */
    private @Nullable Time hourOfDay(int i, int end, int hour) {
        boolean told = isMeridiem(end) || tokens.lower(end).startsWith("o'") || isAfterAt(i) && isInPart(end);
        if (!told || hour < 1 || hour > 24) {
            return null;
        }
        return isInPart(end) ? new Time(text.next(end + 2), 0) : time(end, hour, 0);
    }

    private boolean isInPart(int i) {
        return text.is(i, WordClass.IN) && text.is(i + 1, WordClass.THE) && text.is(i + 2, WordClass.PART);
    }

    private @Nullable Time time(int end, int hour, int minutes) {
        if (hour < 0 || hour > 24 || minutes < 0 || minutes > 59) {
            return null;
        }
        int meridiem = isMeridiem(end) && hour <= 12 ? text.number(end) : -1;
        int after = meridiem < 0 ? end : text.next(end);
        int ofDay = hour * 60 + minutes;
        return zoned(after, meridiem < 0 ? ofDay : ofDay % NOON + meridiem);
    }

    private Time zoned(int end, int minutes) {
        int bracket = text.skipMark(end, '(');
        int zone = text.skip(bracket, WordClass.ZONE);
        if (zone == bracket) {
            return new Time(end, minutes);
        }
        return new Time(bracket > end ? text.skipMark(zone, ')') : zone, minutes);
    }

    private boolean isTimeWord(int i) {
        return isMeridiem(i) || text.is(i, WordClass.ZONE);
    }

    private boolean isMeridiem(int i) {
        return text.is(i, WordClass.MERIDIEM);
    }

    private boolean isAfterAt(int i) {
        String before = tokens.lower(i - 1);
        return text.is(i - 1, WordClass.AT) && !before.equals("about") && !before.equals("approximately");
    }

    private static int hourOf(String digits) {
        return digits.length() <= 2 ? Integer.parseInt(digits) : -1;
    }

    private int twoDigits(int i) {
        return tokens.isNumber(i) && tokens.end(i) - tokens.start(i) == 2 ? numerals.plain(i, 2) : -1;
    }
}
