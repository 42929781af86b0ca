package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.text.Tokens;

/** Units of time counted back from a day that is named: "in the week to Sunday", "over the seven days that ended on 24 May". */
final class WindowsUntil {

    private static final Set<String> ENDING = Set.of("ending", "ended", "ends", "end");

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;
    private final DayPhrases days;

    WindowsUntil(DateText text, Numerals numerals, DayPhrases days) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.days = days;
    }

    @Nullable
    DateMention mention(int i) {
        int lead = leadEnd(text.skipEdge(i));
        int amount = text.skip(lead, WordClass.THE);
        // "For the" is a word of its own here.
        if (!tokens.lower(amount - 1).equals("the")) {
            return null;
        }
        int unit = numerals.isAmount(amount) ? numerals.amountEnd(amount) : amount;
        if (!text.is(unit, WordClass.UNIT)
                || unit == amount && tokens.lower(unit).endsWith("s")) {
            return null;
        }
        Days last = last(text.next(unit), lead > i);
        return last == null ? null : window(i, unit > amount ? numerals.amount(amount) : 1, unit, last);
    }

    private int leadEnd(int i) {
        boolean lead = text.isAny(i, WordClass.IN, WordClass.DURING) || text.is(i, WordClass.FOR);
        return lead ? text.next(i) : i;
    }

    private static boolean isEvent(ChronoUnit unit, Days window) {
        return Units.isShort(unit) && window.isEvent();
    }

    private DateMention window(int start, int amount, int unit, Days last) {
        ChronoUnit of = Units.at(text, unit);
        LocalDate day = last.to();
        Days window = Units.until(day, amount, of, last.end());
        return window.mention(start, isEvent(of, window) ? Kind.EVENT : Kind.PERIOD);
    }

    /** The day behind "to", "ending on", "that ended"; "put off the day to Sunday" has no preposition before it. */
    private @Nullable Days last(int i, boolean led) {
        int that = tokens.lower(i).equals("that") || tokens.lower(i).equals("which") ? i + 1 : i;
        if (ENDING.contains(tokens.lower(that))) {
            return day(that + 1);
        }
        boolean until = text.isAny(i, WordClass.TO, WordClass.UNTIL);
        return until && led ? day(text.next(i)) : null;
    }

    private @Nullable Days day(int i) {
        Days day = days.at(i);
        return day == null ? days.thisPart(i) : day;
    }
}
