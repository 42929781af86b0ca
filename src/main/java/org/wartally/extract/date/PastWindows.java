package org.wartally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.text.Tokens;

/** Units of time counted from the day of filing: "over the past 24 hours", "this week", "last month", "over the weekend". */
final class PastWindows {

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;
    private final ReferenceDay reference;

    PastWindows(DateText text, Numerals numerals, ReferenceDay reference) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.reference = reference;
    }

    @Nullable
    DateMention mention(int i) {
        int edge = text.skipEdge(i);
        int lead = leadEnd(edge);
        int word = tokens.lower(lead).equals("the") ? lead + 1 : lead;
        if (text.is(word, WordClass.PAST)) {
            return past(i, word, lead > edge);
        }
        if (text.is(word, WordClass.THIS)) {
            return current(i, text.next(word));
        }
        if (text.is(word, WordClass.NEXT)) {
            return next(i, word, word > lead);
        }
        boolean weekend = text.is(word, WordClass.WEEKEND) && word > lead && lead > edge;
        return weekend ? weekend(text.next(word)).mention(i, Kind.EVENT) : null;
    }

    private int leadEnd(int i) {
        boolean lead = text.isAny(i, WordClass.IN, WordClass.DURING)
                || text.isAny(i, WordClass.ON, WordClass.AT)
                || text.isAny(i, WordClass.FOR, WordClass.FROM)
                || text.is(i, WordClass.SINCE);
        return lead ? text.next(i) : i;
    }

    private @Nullable DateMention past(int start, int past, boolean led) {
        int amount = text.next(past);
        int unit = numerals.isAmount(amount) ? numerals.amountEnd(amount) : amount;
        if (text.is(unit, WordClass.WEEKEND)) {
            return weekend(text.next(unit)).mention(start, Kind.EVENT);
        }
        // "From the previous day's raid" counts from nothing: the day before that last told.
        boolean before = text.value(past).equals("PREVIOUS") && text.is(start, WordClass.FROM);
        if (!text.is(unit, WordClass.UNIT) || before) {
            return null;
        }
        if (text.value(past).equals("VAGUE")) {
            return Days.unknown(text.next(unit)).mention(start, Kind.PERIOD);
        }
        return unit > amount ? counted(start, amount, unit) : single(start, past, unit, led);
    }

    /** "the past 24 hours". */
    private DateMention counted(int start, int amount, int unit) {
        ChronoUnit of = Units.at(text, unit);
        Days window = Units.until(reference.today(), numerals.amount(amount), of, text.next(unit));
        boolean event = Units.isShort(of) && window.isEvent() && numerals.amount(amount) > 0;
        return window.mention(start, event ? Kind.EVENT : Kind.PERIOD);
    }

    /** "the past day", "the past week", "last week"; "her last day" and "the last minute" tell no time. */
    private @Nullable DateMention single(int start, int past, int unit, boolean led) {
        ChronoUnit of = Units.at(text, unit);
        int end = text.next(unit);
        boolean rolling = text.value(past).equals("ROLLING");
        if (!isSingular(unit)) {
            return rolling ? Days.unknown(end).mention(start, Kind.PERIOD) : null;
        }
        if (Units.isShort(of)) {
            boolean told = of != ChronoUnit.MINUTES && (rolling || led && !text.is(start, WordClass.ON));
            return told ? Units.until(reference.today(), 1, of, end).mention(start, Kind.EVENT) : null;
        }
        Days days = rolling ? Units.until(reference.today(), 1, of, end) : Units.before(reference.today(), 1, of, end);
        return days.mention(start, Kind.PERIOD);
    }

    /** "this week", "this morning", "this weekend". */
    private @Nullable DateMention current(int start, int word) {
        int end = text.next(word);
        if (text.isAny(word, WordClass.PART, WordClass.NIGHT)) {
            return Days.day(end, reference.today()).mention(start, Kind.EVENT);
        }
        if (text.is(word, WordClass.WEEKEND)) {
            return weekend(end).mention(start, Kind.EVENT);
        }
        if (!text.is(word, WordClass.UNIT) || Units.isShort(Units.at(text, word))) {
            return null;
        }
        return Units.around(reference.today(), Units.at(text, word), end).mention(start, Kind.PERIOD);
    }

    /** "in the coming days", "next week": not told to the day, for nothing has happened yet. */
    private @Nullable DateMention next(int start, int next, boolean definite) {
        int word = text.next(next);
        int unit = numerals.isAmount(word) ? numerals.amountEnd(word) : word;
        boolean nextDay = unit == word && text.value(unit).equals("DAYS") && isSingular(unit);
        boolean meant = definite || tokens.lower(next).equals("next");
        return text.is(unit, WordClass.UNIT) && !nextDay && meant
                ? Days.unknown(text.next(unit)).mention(start, Kind.PERIOD)
                : null;
    }

    private boolean isSingular(int unit) {
        return !tokens.lower(unit).endsWith("s");
    }

    private Days weekend(int end) {
        LocalDate saturday = reference.weekday(DayOfWeek.SATURDAY);
        return Days.window(end, saturday, saturday == null ? null : saturday.plusDays(1));
    }
}
