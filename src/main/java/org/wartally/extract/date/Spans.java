package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.ClockTimes.Time;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.text.Tokens;

/** Two ends with a word between them: "from 8 p.m. on Saturday to 6 a.m. on Sunday", "between 29 and 30 June", "Friday and Saturday". */
final class Spans {

    /** One end of a span: a day, a time of day, or both. */
    private record Moment(
            int end, @Nullable Days day, @Nullable Time time) {}

    private static final int MIDNIGHT = 24 * 60;
    private static final int MORNING = 6 * 60;
    private static final int EVENING = 20 * 60;
    /** Longer spans that reach the day of filing are running counts. */
    private static final int LONGEST_PERIOD = 31;

    private final DateText text;
    private final Tokens tokens;
    private final DayPhrases days;
    private final ClockTimes clock;

    Spans(DateText text, DayPhrases days, ClockTimes clock) {
        this.text = text;
        this.tokens = text.tokens();
        this.days = days;
        this.clock = clock;
    }

    /** A span behind "from" or "between" with what it does, null where none begins at this token. */
    @Nullable
    DateMention led(int i) {
        Days span = text.isAny(i, WordClass.FROM, WordClass.BETWEEN) ? ledSpan(i) : null;
        return span == null ? null : span.mention(i, kind(i, span));
    }

    /** A span that goes on from a day at this token, null where the day stands alone. */
    @Nullable
    DateMention mention(int i, Days from) {
        Days span = days(from);
        return span == null ? null : span.mention(i, eventOrPeriod(span));
    }

    /** Days joined without a preposition: "Friday to Sunday", "late on Sunday through Monday", "23 May and 24 May". */
    @Nullable
    Days days(int i) {
        Days from = days.at(i);
        return from == null ? null : days(from);
    }

    private @Nullable Days days(Days from) {
        boolean and = text.is(from.end(), WordClass.AND);
        int join = joinEnd(from.end(), and);
        Days to = join == from.end() ? null : days.at(join);
        if (to == null || isPossessive(to.end()) || and && text.is(join, WordClass.ON)) {
            return null;
        }
        return Days.window(to.end(), before(from, to.to()), to.to());
    }

    /** "Thursday and Friday 5 June": a first day that would come after the last is the same weekday before it. */
    private static @Nullable LocalDate before(Days from, @Nullable LocalDate to) {
        LocalDate day = from.from();
        boolean misread = day != null && to != null && day.isAfter(to);
        return misread ? to.with(TemporalAdjusters.previous(day.getDayOfWeek())) : day;
    }

    private int joinEnd(int i, boolean and) {
        boolean join = and || text.isAny(i, WordClass.TO, WordClass.UNTIL) || text.isDash(i);
        return !join ? i : text.isDash(i) ? i + 1 : text.next(i);
    }

    /** "Friday and Saturday's strikes" are two dates. */
    private boolean isPossessive(int i) {
        return tokens.lower(i).equals("'s");
    }

    private @Nullable Days ledSpan(int i) {
        int start = text.next(i);
        Days window = days.at(start);
        if (window != null && window.length() > 0) {
            return window;
        }
        Moment from = moment(start);
        from = from == null ? hour(start) : from;
        int join = from == null ? start : joinEnd(from.end(), text.is(i, WordClass.BETWEEN));
        Moment to = from == null || join == from.end() ? null : moment(join);
        if (to == null && from != null && join > from.end()) {
            to = morning(join);
            from = to == null ? from : evening(start, from);
        }
        return from == null || to == null ? null : span(from, to);
    }

    private static Days span(Moment from, Moment to) {
        boolean crosses = minutes(to, MIDNIGHT) < minutes(from, 0);
        if (from.day() != null && to.day() != null) {
            return Days.window(
                    to.end(), before(from.day(), to.day().to()), to.day().to());
        }
        if (to.day() != null) {
            LocalDate day = to.day().to();
            return Days.window(to.end(), day == null || !crosses ? day : day.minusDays(1), day);
        }
        LocalDate day = from.day() == null ? null : from.day().from();
        return Days.window(to.end(), day, day == null || !crosses ? day : day.plusDays(1));
    }

    /** Minutes of the day; as the end of a span midnight is the end of its day. */
    private static int minutes(Moment moment, int unless) {
        Time time = moment.time();
        return time == null || time.minutes() == 0 ? unless : time.minutes();
    }

    /** "8 p.m. on Saturday", "Saturday at 8 p.m.", "Saturday evening", "midnight". */
    private @Nullable Moment moment(int i) {
        int core = text.skip(i, WordClass.AT);
        Time time = clock.at(core);
        if (time != null) {
            Days day = days.at(text.skipMark(time.end(), ','));
            return new Moment(day == null ? time.end() : day.end(), day, time);
        }
        Days day = days.at(i);
        day = day == null ? days.thisPart(i) : day;
        if (day == null) {
            return null;
        }
        Time after = clock.at(text.skip(text.skipMark(day.end(), ','), WordClass.AT));
        return new Moment(after == null ? day.end() : after.end(), day, after);
    }

    /** "Until this morning", "to the morning", "and the next morning": the end of a night whose day is that behind its evening. */
    private @Nullable Moment morning(int i) {
        int word = text.skip(text.skip(text.skip(i, WordClass.THE), WordClass.THIS), WordClass.NEXT);
        boolean morning =
                tokens.lower(word).equals("morning") || tokens.lower(word).equals("daybreak");
        return morning ? new Moment(word + 1, null, new Time(word + 1, MORNING)) : null;
    }

    /** "From Tuesday evening": the time of day that the words of a first end tell. */
    private Moment evening(int start, Moment from) {
        boolean evening = false;
        for (int i = start; i < from.end(); i++) {
            evening |= tokens.lower(i).equals("evening") || tokens.lower(i).equals("night");
        }
        return evening && from.time() == null
                ? new Moment(from.end(), from.day(), new Time(from.end(), EVENING))
                : from;
    }

    private @Nullable Moment hour(int i) {
        Time hour = clock.hour(i);
        Time next = hour == null ? null : clock.at(joinEnd(hour.end(), text.is(hour.end(), WordClass.AND)));
        return hour == null || next == null ? null : new Moment(hour.end(), null, hour);
    }

    private Kind kind(int i, Days span) {
        if (span.from() == null && !namesDay(i, span.end())) {
            return Kind.CLOCK;
        }
        boolean running = text.is(i, WordClass.FROM) && span.length() > LONGEST_PERIOD;
        return running ? Kind.SINCE : eventOrPeriod(span);
    }

    /** Whether some words of the span are of the calendar, though no day could be told. */
    private boolean namesDay(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.isMonth(i) || text.isAny(i, WordClass.WEEKDAY, WordClass.DAY_WORD)) {
                return true;
            }
        }
        return false;
    }

    private static Kind eventOrPeriod(Days span) {
        return span.isEvent() ? Kind.EVENT : Kind.PERIOD;
    }
}
