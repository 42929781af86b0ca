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
    private final WindowsUntil until;
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
        until = new WindowsUntil(text, numerals, days);
        lengths = new Lengths(text, numerals, reference);
        durations = new Durations(text, numerals);
        baselines = new Baselines(
                text, days, clock, periods, windows, new WarNames(text, days, periods, durations), reference);
        moments = new Moments(text, days, clock, periods);
        anaphors = new Anaphors(text, numerals, durations, reference);
    }

    List<DateMention> read() {
        List<DateMention> mentions = new ArrayList<>();
        int i = text.nextBeginning(0);
        while (i >= 0) {
            DateMention mention = at(i);
            if (mention != null) {
                mentions.add(mention);
                last = mention.kind() == Kind.EVENT && mention.to() != null ? mention.to() : last;
            }
            i = text.nextBeginning(mention == null ? i + 1 : mention.end());
        }
        return new Appositions(text).join(mentions);
    }

    private @Nullable DateMention at(int i) {
        if (i == filing.start()) {
            LocalDate day = filing.reference().today();
            return Days.day(filing.end(), day).mention(i, Kind.DATELINE);
        }
        WordClass first = text.wordClass(i);
        return first == null ? digits(i) : at(i, first);
    }

    /** What a word can begin: to ask the other rules would be in vain, and this is asked at every third word of a text. */
    private @Nullable DateMention at(int i, WordClass first) {
        return switch (first) {
            case TO_DATE, SO_FAR -> baselines.mention(i);
            case AS_OF, UNTIL -> deadline(i);
            case OVERNIGHT, THE_NIGHT -> nights.mention(i);
            case WEEKDAY, WEEKDAY_SHORT, DAY_WORD, FEAST, PART, CLOCK_WORD -> day(i);
            case ON, IN, AT, DURING, THE, EDGE, EARLIER, LATER, PAST, THIS, NEXT, MONTH, MONTH_SHORT -> dayOrLonger(i);
            case A, SAME, BEFORE, NIGHT_BEFORE -> anaphors.mention(i, last);
            case SINCE, FROM, BETWEEN, OF -> span(i);
            case FOR, NUMBER, UNIT -> length(i);
            default -> null;
        };
    }

    /** "By Saturday", not "killed by Saturday's strike". */
    private @Nullable DateMention deadline(int i) {
        DateMention moment = moments.mention(i);
        return moment == null || text.tokens().lower(moment.end()).equals("'s") ? null : moment;
    }

    private @Nullable DateMention digits(int i) {
        DateMention mention = day(i);
        mention = mention == null ? clock.mention(i) : mention;
        mention = mention == null ? anaphors.mention(i, last) : mention;
        mention = mention == null ? periods.mention(i) : mention;
        return mention == null ? durations.mention(i) : mention;
    }

    private @Nullable DateMention day(int i) {
        Days day = days.at(i);
        DateMention span = day == null ? null : spans.mention(i, day);
        return day == null || span != null ? span : DayPhrases.mention(i, day);
    }

    private @Nullable DateMention dayOrLonger(int i) {
        DateMention mention = day(i);
        mention = mention == null ? until.mention(i) : mention;
        mention = mention == null ? clock.mention(i) : mention;
        mention = mention == null ? anaphors.mention(i, last) : mention;
        mention = mention == null ? windows.mention(i) : mention;
        mention = mention == null ? periods.mention(i) : mention;
        return mention == null ? lengths.mention(i) : mention;
    }

    private @Nullable DateMention span(int i) {
        DateMention mention = periods.edges(i);
        mention = mention == null ? baselines.mention(i) : mention;
        mention = mention == null ? spans.led(i) : mention;
        mention = mention == null ? window(i) : mention;
        return mention == null ? periods.mention(i) : mention;
    }

    /** "Twelve dead from the previous day's raid": no window that begins with that day. */
    private @Nullable DateMention window(int i) {
        DateMention window = windows.mention(i);
        boolean owner = window != null && text.tokens().lower(window.end()).equals("'s");
        return owner && text.is(i, WordClass.FROM) ? null : window;
    }

    private @Nullable DateMention length(int i) {
        DateMention mention = anaphors.mention(i, last);
        mention = mention == null ? until.mention(i) : mention;
        mention = mention == null ? windows.mention(i) : mention;
        return mention == null ? durations.mention(i) : mention;
    }
}
