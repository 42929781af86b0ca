package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;

/** Nights, which cross midnight and belong to the day on which they end: "overnight into Sunday", "on the night of 23 to 24 May". */
final class Nights {

    private final DateText text;
    private final DayPhrases days;
    private final Spans spans;
    private final ReferenceDay reference;

    Nights(DateText text, DayPhrases days, Spans spans, ReferenceDay reference) {
        this.text = text;
        this.days = days;
        this.spans = spans;
        this.reference = reference;
    }

    @Nullable
    DateMention mention(int i) {
        int end = text.skip(i, WordClass.OVERNIGHT);
        if (end > i) {
            return overnight(i, end);
        }
        int night = text.skip(i, WordClass.THE_NIGHT);
        return night > i ? theNight(i, night) : null;
    }

    private DateMention overnight(int start, int end) {
        Days named = dayAfter(end);
        LocalDate today = reference.today();
        Days night = named != null
                ? named.night()
                : today == null ? Days.unknown(end) : Days.window(end, today.minusDays(1), today);
        return night.mention(start, Kind.EVENT);
    }

    /** "overnight, on Friday he said": a comma ends the phrase. */
    private @Nullable Days dayAfter(int end) {
        int lead = leadEnd(end);
        Days span = spans.days(lead);
        return span != null ? span : days.at(lead);
    }

    /** "on the night of 23 to 24 May", "the night into Monday"; without a day it is a night like any other. */
    private @Nullable DateMention theNight(int start, int end) {
        int lead = leadEnd(end);
        Days span = lead == end ? null : spans.days(lead);
        Days named = lead == end ? null : span != null ? span : days.at(lead);
        if (named == null) {
            return null;
        }
        boolean begins = text.is(end, WordClass.OF) || text.is(end - 1, WordClass.OF);
        return (begins ? nightOf(named) : named.night()).mention(start, Kind.EVENT);
    }

    /** "the night of May 23": said on the day itself it is the night that has just ended, said later the one that began then. */
    private Days nightOf(Days named) {
        LocalDate day = named.from();
        LocalDate today = reference.today();
        if (day == null || named.length() > 0 || today == null || !day.isBefore(today)) {
            return named.night();
        }
        return Days.window(named.end(), day, day.plusDays(1));
    }

    private int leadEnd(int i) {
        boolean lead = text.isAny(i, WordClass.TO, WordClass.OF)
                || text.isAny(i, WordClass.FROM, WordClass.BETWEEN)
                || text.is(i, WordClass.ON);
        return lead ? text.next(i) : i;
    }
}
