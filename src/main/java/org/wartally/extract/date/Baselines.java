package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.model.DatePrecision;

/** What running counts start from: "since 24 February 2022", "since the war began", "so far this year"; and "since Friday", which is no running count. */
final class Baselines {

    /** What began this recently is one event and not a running count. */
    private static final int RECENT = 3;

    private final DateText text;
    private final DayPhrases days;
    private final ClockTimes clock;
    private final Periods periods;
    private final PastWindows windows;
    private final WarNames wars;
    private final ReferenceDay reference;

    Baselines(
            DateText text,
            DayPhrases days,
            ClockTimes clock,
            Periods periods,
            PastWindows windows,
            WarNames wars,
            ReferenceDay reference) {
        this.text = text;
        this.days = days;
        this.clock = clock;
        this.periods = periods;
        this.windows = windows;
        this.wars = wars;
        this.reference = reference;
    }

    @Nullable
    DateMention mention(int i) {
        if (text.is(i, WordClass.TO_DATE)) {
            return since(text.next(i), null, true).mention(i, Kind.SINCE);
        }
        if (text.is(i, WordClass.SO_FAR)) {
            return soFar(i, text.next(i));
        }
        if (text.is(i, WordClass.SINCE)) {
            return since(i, text.next(i));
        }
        return text.is(i, WordClass.FROM) && text.is(beginAt(i), WordClass.BEGIN) ? war(i, text.next(i)) : null;
    }

    private int beginAt(int i) {
        return text.skip(text.skip(i, WordClass.FROM), WordClass.THE);
    }

    /** "so far this year", "so far in May". */
    private @Nullable DateMention soFar(int start, int i) {
        DateMention period = windows.mention(i);
        period = period == null ? periods.mention(i) : period;
        return period == null ? null : since(period.end(), period.from(), true).mention(start, Kind.SINCE);
    }

    private @Nullable DateMention since(int start, int i) {
        int core = text.skip(i, WordClass.AT);
        Days day = days.at(core);
        ClockTimes.Time time = day == null ? clock.at(core) : null;
        if (time != null) {
            day = days.at(time.end());
            day = day == null ? Days.day(time.end(), reference.today()) : day;
        }
        if (day != null) {
            return since(day.end(), day.from(), false).mention(start, kind(day));
        }
        DateMention partOfDay = recent(start, i);
        if (partOfDay != null) {
            return partOfDay;
        }
        Days period = periods.at(core);
        period = period == null ? window(core) : period;
        return period != null ? since(period.end(), period.from(), true).mention(start, Kind.SINCE) : war(start, core);
    }

    /** "since last night", "since the weekend", "since this morning", "since the morning". */
    private @Nullable DateMention recent(int start, int i) {
        LocalDate today = reference.today();
        if (text.is(i, WordClass.OVERNIGHT)) {
            int end = text.next(i);
            return Days.window(end, reference.daysAgo(1), today).mention(start, Kind.EVENT);
        }
        DateMention window = windows.mention(start);
        if (window != null && window.kind() == Kind.EVENT) {
            return since(window.end(), window.from(), false).mention(start, Kind.EVENT);
        }
        int part = text.skip(text.skip(text.skipEdge(i), WordClass.THE), WordClass.THIS);
        return text.is(part, WordClass.PART) ? Days.day(text.next(part), today).mention(start, Kind.EVENT) : null;
    }

    /** "since last month". */
    private @Nullable Days window(int i) {
        DateMention window = windows.mention(i);
        return window == null ? null : new Days(window.end(), window.from(), window.to(), window.precision());
    }

    private Kind kind(Days day) {
        LocalDate today = reference.today();
        LocalDate from = day.from();
        boolean recent = from != null && today != null && ChronoUnit.DAYS.between(from, today) <= RECENT;
        return recent ? Kind.EVENT : Kind.SINCE;
    }

    /** From a day until the day of filing. */
    private Days since(int end, @Nullable LocalDate from, boolean running) {
        LocalDate today = reference.today();
        boolean forward = from == null || today == null || !from.isAfter(today);
        LocalDate to = forward ? today : null;
        DatePrecision precision = Days.window(end, from, to).precision();
        return new Days(end, from, to, running ? DatePrecision.UNKNOWN : precision);
    }

    private @Nullable DateMention war(int start, int i) {
        Days war = wars.at(i);
        if (war == null) {
            return null;
        }
        boolean running = war.from() == null || kind(war) == Kind.SINCE;
        return since(war.end(), war.from(), running).mention(start, running ? Kind.SINCE : Kind.EVENT);
    }
}
