package org.wartally.extract.date;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;

/** How long something took to add up: "in 24 hours", "in a week", "over these seven days", "during the quarter". */
final class Lengths {

    /** "30 killed in three days" can be one event; more days are a period. */
    private static final int LONGEST_EVENT = 3;

    private final DateText text;
    private final Numerals numerals;
    private final ReferenceDay reference;

    Lengths(DateText text, Numerals numerals, ReferenceDay reference) {
        this.text = text;
        this.numerals = numerals;
        this.reference = reference;
    }

    @Nullable
    DateMention mention(int i) {
        int lead = text.skipEdge(i);
        if (!text.isAny(lead, WordClass.IN, WordClass.DURING)) {
            return null;
        }
        int first = text.next(lead);
        int amount = text.skip(text.skip(first, WordClass.THE), WordClass.POINTING);
        DateMention mention = numerals.isAmount(amount) ? counted(i, amount) : single(i, first);
        return mention == null || isPartOfLonger(mention.end()) ? null : mention;
    }

    private boolean isPartOfLonger(int i) {
        return text.isAny(i, WordClass.AGO, WordClass.OLD) || text.is(i, WordClass.OF);
    }

    private @Nullable DateMention counted(int start, int amount) {
        int unit = numerals.amountEnd(amount);
        if (!text.is(unit, WordClass.UNIT)) {
            return null;
        }
        int count = numerals.amount(amount);
        int end = text.next(unit);
        return switch (Units.at(text, unit)) {
            case SECONDS, MINUTES -> Days.unknown(end).mention(start, Kind.DURATION);
            case HOURS -> hours(start, count, end);
            case DAYS ->
                Days.unknown(end).mention(start, count > 0 && count <= LONGEST_EVENT ? Kind.EVENT : Kind.PERIOD);
            default -> Days.unknown(end).mention(start, Kind.PERIOD);
        };
    }

    /** "in 24 hours" and "in 48 hours" are days that have just passed; "in three hours" is only long. */
    private DateMention hours(int start, int count, int end) {
        boolean days = count > 0 && count % Units.HOURS_OF_DAY == 0 && count <= LONGEST_EVENT * Units.HOURS_OF_DAY;
        return days
                ? Units.until(reference.today(), count, ChronoUnit.HOURS, end).mention(start, Kind.EVENT)
                : Days.unknown(end).mention(start, Kind.DURATION);
    }

    /** "in a day", "in a week", "during the quarter". */
    private @Nullable DateMention single(int start, int i) {
        int unit = text.skip(text.skip(i, WordClass.THE), WordClass.A);
        int end = text.next(unit);
        boolean half = text.is(unit, WordClass.HALF);
        if (unit == i
                || !half && !text.is(unit, WordClass.UNIT)
                || text.tokens().lower(unit).endsWith("s")) {
            return null;
        }
        boolean hours = !half && Units.at(text, unit).isTimeBased();
        boolean day = !half && Units.isShort(Units.at(text, unit));
        return Days.unknown(end).mention(start, hours ? Kind.DURATION : day ? Kind.EVENT : Kind.PERIOD);
    }
}
