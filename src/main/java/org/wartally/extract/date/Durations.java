package org.wartally.extract.date;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.extract.number.NumberReader;
import org.wartally.text.Tokens;

/** Lengths of time that date nothing: "for seven hours", "1 hour and 40 minutes", "24-hour", "the 134th day". Ages are not ours. */
final class Durations {

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;

    Durations(DateText text, Numerals numerals) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
    }

    @Nullable
    DateMention mention(int i) {
        int core = text.skip(i, WordClass.FOR);
        int end = core > i ? forEnd(core) : end(core);
        end = end == 0 ? dayCountEnd(i) : end;
        return end == 0 || isAge(end) || isOfNoun(i) ? null : Days.unknown(end).mention(i, Kind.DURATION);
    }

    /** "Three day labourers". */
    private boolean isOfNoun(int i) {
        int unit = unit(i);
        return unit > 0 && !text.isDash(unit - 1) && numerals.amount(i) > 1 && NumberReader.isOfNoun(tokens, unit);
    }

    /** "for hours", "for a day", "for seven hours". */
    private int forEnd(int i) {
        int one = text.skip(i, WordClass.A);
        return text.is(one, WordClass.UNIT) ? text.next(one) : end(i);
    }

    /** The token after an amount of time, 0 where none begins here. */
    int end(int i) {
        int unit = unit(i);
        if (unit == 0) {
            return 0;
        }
        int end = text.next(unit);
        int more = text.is(end, WordClass.AND) ? text.next(end) : text.skipMark(end, ',');
        return unit(more) > 0 && tokens.isNumber(i) == tokens.isNumber(more) ? text.next(unit(more)) : end;
    }

    /** The unit that an amount beginning here counts, 0 where it counts none. */
    int unit(int i) {
        if (!numerals.isAmount(i)) {
            return 0;
        }
        int end = numerals.amountEnd(i);
        int range = text.isDash(end) ? end + 1 : text.isAny(end, WordClass.TO, WordClass.AND) ? text.next(end) : end;
        if (range > end && numerals.isAmount(range)) {
            end = numerals.amountEnd(range);
        }
        int unit = text.isDash(end) && tokens.isJoined(end) ? end + 1 : end;
        return text.is(unit, WordClass.UNIT) && !tokens.startsLine(unit) ? unit : 0;
    }

    /** "the 134th day", "Day 134". */
    private int dayCountEnd(int i) {
        boolean ordinal = tokens.isNumber(i) && numerals.hasSuffix(i) && text.is(i + 2, WordClass.UNIT);
        boolean count = tokens.isCapitalised(i) && tokens.lower(i).equals("day") && tokens.isNumber(i + 1);
        return ordinal ? i + 3 : count ? i + 2 : 0;
    }

    /** "12 years old", "a 12-year-old", "12 years of age". */
    private boolean isAge(int end) {
        int old = text.isDash(end) ? end + 1 : end;
        return text.is(old, WordClass.OLD)
                || text.is(end, WordClass.OF) && tokens.lower(end + 1).equals("age");
    }
}
