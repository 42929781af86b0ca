package org.wartally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** One day or date, with the parts of the day around it: "late on Sunday", "the early hours of 24 May", "Friday, 23 June". */
final class DayPhrases {

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;
    private final CalendarDates calendar;
    private final ReferenceDay reference;

    DayPhrases(DateText text, Numerals numerals, CalendarDates calendar, ReferenceDay reference) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.calendar = calendar;
        this.reference = reference;
    }

    /** A day that happened, "on" included: the plain reading of a date in a sentence. */
    static DateMention mention(int i, Days days) {
        return days.mention(i, days.isEvent() ? DateMention.Kind.EVENT : DateMention.Kind.PERIOD);
    }

    /** The day that a phrase at this token names, null where none does. */
    @Nullable
    Days at(int i) {
        int lead = text.skipEdge(i);
        lead = text.is(lead, WordClass.ON) || isPartOf(lead) ? text.next(lead) : lead;
        int part = partOfEnd(text.skipEdge(text.skip(lead, WordClass.THE)));
        int core = part > 0 ? text.skipEdge(text.skip(part, WordClass.ON)) : text.skipEdge(lead);
        Days days = core(core);
        return days == null ? null : days.endingAt(partsEnd(days.end()));
    }

    /** "This morning", "this evening": the day of filing; null where nothing such stands there. */
    @Nullable
    Days thisPart(int i) {
        int part = text.next(i);
        boolean now = text.is(i, WordClass.THIS) && text.isAny(part, WordClass.PART, WordClass.NIGHT);
        return now ? Days.day(text.next(part), reference.today()) : null;
    }

    /** "in the early hours of Sunday": "in" leads a day only where a part of the day comes first. */
    private boolean isPartOf(int i) {
        boolean lead = text.is(i, WordClass.IN) || text.is(i, WordClass.AT) || text.is(i, WordClass.DURING);
        return lead && partOfEnd(text.skipEdge(text.skip(text.next(i), WordClass.THE))) > 0;
    }

    /** The token after "morning of", 0 where there is none. */
    private int partOfEnd(int i) {
        boolean part = text.is(i, WordClass.PART) || text.is(i, WordClass.CLOCK_WORD);
        int of = part ? text.next(i) : i;
        return part && text.isAny(of, WordClass.OF, WordClass.ON) ? text.next(of) : 0;
    }

    /** "Friday evening", "yesterday late at night", "Sunday around noon" without its preposition. */
    private int partsEnd(int i) {
        int edge = text.skipEdge(i);
        boolean part = text.isAny(edge, WordClass.PART, WordClass.NIGHT) || text.is(edge, WordClass.CLOCK_WORD);
        if (part) {
            return partsEnd(text.next(edge));
        }
        return i;
    }

    private @Nullable Days core(int i) {
        Days date = dateWithWeekday(i);
        if (date != null) {
            return date;
        }
        if (text.is(i, WordClass.WEEKDAY)) {
            return weekday(i, WordClass.WEEKDAY);
        }
        int word = text.skip(i, WordClass.THE);
        if (text.is(word, WordClass.DAY_WORD)) {
            return dayWord(word);
        }
        return text.is(word, WordClass.FEAST) ? feast(word) : relativeWeekday(i);
    }

    /** "New Year's Eve": month and day; "New Year's night" goes on to the next day; "New Year 2023" is none without its year. */
    private @Nullable Days feast(int i) {
        String[] value = text.value(i).split("-", 3);
        int month = Integer.parseInt(value[0]);
        int dayOfMonth = Integer.parseInt(value[1]);
        int year = numerals.year(text.next(i));
        if (year == 0 && text.value(i).endsWith("-year")) {
            return null;
        }
        LocalDate day = year == 0 ? reference.day(month, dayOfMonth) : LocalDate.of(year, month, dayOfMonth);
        LocalDate last = day == null || !text.value(i).endsWith("-night") ? day : day.plusDays(1);
        return Days.window(year == 0 ? text.next(i) : text.next(i) + 1, day, last);
    }

    /** "24 May", "Friday, 23 June", "May 24 (Saturday)", "today, 24 May", "the 15th of October", "the 4th". */
    private @Nullable Days dateWithWeekday(int i) {
        boolean named = text.isAny(i, WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT) || text.is(i, WordClass.DAY_WORD);
        if (named) {
            int inner = innerStart(partsEnd(text.next(i)));
            Days date = calendar.at(inner);
            return date == null ? null : closed(inner, date);
        }
        Days date = calendar.at(text.skip(i, WordClass.THE));
        return date == null ? ordinal(i) : withWeekday(date);
    }

    /** What stands between a weekday and its date: comma, full stop of "Sat.", bracket, "the". */
    private int innerStart(int i) {
        int mark = tokens.isMark(i, '.') && tokens.isJoined(i) ? i + 1 : i;
        mark = text.skip(text.skipMark(mark, ','), WordClass.ON);
        return text.skip(text.skipMark(mark, '('), WordClass.THE);
    }

    private Days closed(int inner, Days days) {
        boolean bracket = tokens.isMark(inner - 1, '(') && tokens.isMark(days.end(), ')');
        return bracket ? days.endingAt(days.end() + 1) : days;
    }

    private Days withWeekday(Days date) {
        int inner = text.skipMark(text.skipMark(date.end(), ','), '(');
        boolean apposed = inner > date.end() && date.length() == 0;
        boolean weekday = text.isAny(inner, WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT);
        if (!apposed
                || !weekday
                || tokens.isMark(inner + 1, '\'')
                || tokens.lower(inner + 1).equals("'s")) {
            return date;
        }
        return closed(inner, date.endingAt(text.next(inner)));
    }

    /** "on the 4th", but not "on the 4th floor" or "the 44th Brigade". */
    private @Nullable Days ordinal(int i) {
        int day = text.skip(i, WordClass.THE);
        boolean led = text.isAny(i - 1, WordClass.ON, WordClass.SINCE)
                || text.is(i - 1, WordClass.UNTIL)
                || text.is(i - 1, WordClass.OF) && text.isAny(i - 2, WordClass.PART, WordClass.NIGHT);
        boolean ordinal = day > i && led && numerals.hasSuffix(day) && numerals.day(day) > 0;
        int end = ordinal ? numerals.dayEnd(day) : 0;
        return ordinal && text.endsPhrase(end) && !text.isDash(end)
                ? Days.day(end, reference.dayOfMonth(numerals.day(day)))
                : null;
    }

    private Days dayWord(int i) {
        return Days.day(text.next(i), reference.daysAgo(-text.number(i)));
    }

    /** "Friday", "Friday last week", but not the Sunday Times. */
    private @Nullable Days weekday(int i, WordClass wordClass) {
        int end = text.skip(i, wordClass);
        if (text.is(end, WordClass.NEWSPAPER) && tokens.isCapitalised(end)) {
            return null;
        }
        LocalDate day = reference.weekday(DayOfWeek.of(text.number(i)));
        int week = text.skip(end, WordClass.OF);
        if (!text.is(week, WordClass.PAST) || !text.value(text.next(week)).equals("WEEKS")) {
            return Days.day(end, day);
        }
        return Days.day(week + 2, inLastWeek(day));
    }

    private @Nullable LocalDate inLastWeek(@Nullable LocalDate day) {
        LocalDate today = reference.today();
        if (day == null || today == null) {
            return null;
        }
        boolean inThisWeek = !day.isBefore(today.with(DayOfWeek.MONDAY));
        return inThisWeek ? day.minusWeeks(1) : day;
    }

    /** "last Friday", "this Friday", "next Friday". */
    private @Nullable Days relativeWeekday(int i) {
        int word = text.skip(i, WordClass.THE);
        boolean past = text.is(word, WordClass.PAST);
        boolean next = text.is(word, WordClass.NEXT);
        if (!past && !next && !text.is(word, WordClass.THIS) || !text.is(text.next(word), WordClass.WEEKDAY)) {
            return null;
        }
        int weekday = text.next(word);
        LocalDate today = reference.today();
        LocalDate day = reference.weekday(DayOfWeek.of(text.number(weekday)));
        if (day != null && next) {
            day = day.plusWeeks(1);
        } else if (day != null && past && day.equals(today)) {
            day = day.minusWeeks(1);
        }
        return Days.day(text.next(weekday), day);
    }
}
