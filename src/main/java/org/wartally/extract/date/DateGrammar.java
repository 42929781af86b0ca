package org.wartally.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;

/** The rules in the order in which they are tried at each token of one text; the first that reads something wins. */
final class DateGrammar {

    private final DateText text;
    private final Filing filing;
    private final DayPhrases days;
    private final ClockTimes clock;
    private final Spans spans;
    private final Nights nights;
    private final Periods periods;
    private final PastWindows windows;
    private final Lengths lengths;
    private final Baselines baselines;
    private final Moments moments;
    private final Durations durations;
    private final Anaphors anaphors;
    /** The day that "the next day" follows. */
    private @Nullable LocalDate last;

    DateGrammar(DateText text, Filing filing) {
        this.text = text;
        this.filing = filing;
        ReferenceDay reference = filing.reference();
        Numerals numerals = new Numerals(text);
        CalendarDates calendar = new CalendarDates(text, numerals, reference);
        days = new DayPhrases(text, numerals, calendar, reference);
        clock = new ClockTimes(text, numerals);
        spans = new Spans(text, days, clock);
        nights = new Nights(text, days, spans, reference);
        periods = new Periods(text, numerals, calendar, reference);
        windows = new PastWindows(text, numerals, reference);
        lengths = new Lengths(text, numerals, reference);
        durations = new Durations(text, numerals);
        baselines = new Baselines(
                text, days, clock, periods, windows, new WarNames(text, days, periods, durations), reference);
        moments = new Moments(text, days, clock, periods);
        anaphors = new Anaphors(text, numerals, durations, reference);
    }

    List<DateMention> read() {
        List<DateMention> mentions = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            DateMention mention = text.isOfInterest(i) ? at(i) : null;
            if (mention != null) {
                mentions.add(mention);
                last = mention.kind() == Kind.EVENT && mention.to() != null ? mention.to() : last;
                i = mention.end() - 1;
            }
        }
        return new Appositions(text).join(mentions);
    }

    private @Nullable DateMention at(int i) {
        if (i == filing.start()) {
            LocalDate day = filing.reference().today();
            return Days.day(filing.end(), day).mention(i, Kind.DATELINE);
        }
        DateMention mention = baselines.mention(i);
        mention = mention == null ? moments.mention(i) : mention;
        mention = mention == null ? nights.mention(i) : mention;
        mention = mention == null ? spans.mention(i) : mention;
        mention = mention == null ? days.mention(i) : mention;
        mention = mention == null ? clock.mention(i) : mention;
        return mention == null ? longerThanADay(i) : mention;
    }

    private @Nullable DateMention longerThanADay(int i) {
        DateMention mention = anaphors.mention(i, last);
        mention = mention == null ? windows.mention(i) : mention;
        mention = mention == null ? periods.mention(i) : mention;
        mention = mention == null ? lengths.mention(i) : mention;
        return mention == null ? durations.mention(i) : mention;
    }
}
