package org.wartally.extract.date;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;

/** States as of a moment: "as of 09:00 on 24 May", "by 7 a.m.", "by Sunday morning", "until Friday". */
final class Moments {

    private final DateText text;
    private final DayPhrases days;
    private final ClockTimes clock;
    private final Periods periods;

    Moments(DateText text, DayPhrases days, ClockTimes clock, Periods periods) {
        this.text = text;
        this.days = days;
        this.clock = clock;
        this.periods = periods;
    }

    @Nullable
    DateMention mention(int i) {
        if (!text.isAny(i, WordClass.AS_OF, WordClass.UNTIL)) {
            return null;
        }
        Days moment = at(text.skip(text.next(i), WordClass.AT));
        return moment == null ? null : moment.mention(i, Kind.AS_OF);
    }

    private @Nullable Days at(int i) {
        ClockTimes.Time time = clock.at(i);
        if (time != null) {
            Days day = days.at(text.skipMark(time.end(), ','));
            return day == null ? Days.unknown(time.end()) : day;
        }
        Days day = days.at(i);
        if (day != null) {
            return withTime(day);
        }
        int part = text.skipEdge(text.skip(text.skip(i, WordClass.THE), WordClass.THIS));
        return text.is(part, WordClass.PART) ? Days.unknown(text.next(part)) : periods.at(i);
    }

    /** "as of 24 May, 08:00". */
    private Days withTime(Days day) {
        ClockTimes.Time time = clock.at(text.skip(text.skipMark(day.end(), ','), WordClass.AT));
        return time == null ? day : day.endingAt(time.end());
    }
}
