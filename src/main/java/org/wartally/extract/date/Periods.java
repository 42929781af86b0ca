package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.model.DatePrecision;
import org.wartally.text.Tokens;

/** Months, years and parts of them: "in May alone", "in 2014 and 2015", "in the first half of 2025", "late May". */
final class Periods {

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;
    private final CalendarDates calendar;
    private final ReferenceDay reference;

    Periods(DateText text, Numerals numerals, CalendarDates calendar, ReferenceDay reference) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Nullable
    DateMention mention(int i) {
        int core = leadEnd(text.skipEdge(i));
        Days period = core > i ? led(core) : bare(i);
        return period == null ? null : period.mention(i, Kind.PERIOD);
    }

    /** "Between the first and the last day of May", "from the beginning to the end of 2024": the whole of it. */
    @Nullable
    DateMention edges(int i) {
        if (!text.isAny(i, WordClass.FROM, WordClass.BETWEEN)) {
            return null;
        }
        int first = text.skip(text.next(i), WordClass.THE);
        int join = edgeEnd(first, text.is(first, WordClass.BEGIN) || text.is(first, WordClass.ORDINAL));
        int last = text.skip(joinEnd(join), WordClass.THE);
        boolean end = text.is(last, WordClass.END) || text.is(last, WordClass.PAST);
        int of = join > first && last > join ? edgeEnd(last, end) : last;
        Days whole = of > last && text.is(of, WordClass.OF) ? at(text.next(of)) : null;
        return whole == null ? null : whole.mention(i, Kind.PERIOD);
    }

    /** The token behind "first day", "beginning"; the same token where no edge stands. */
    private int edgeEnd(int i, boolean edge) {
        return edge ? text.skip(text.next(i), WordClass.UNIT) : i;
    }

    private int leadEnd(int i) {
        boolean lead = text.isAny(i, WordClass.IN, WordClass.DURING)
                || text.isAny(i, WordClass.FROM, WordClass.BETWEEN)
                || text.is(i, WordClass.OF);
        return lead ? text.next(i) : i;
    }

    /** A period or two of them after a preposition: "from 2014 to 2022". */
    private @Nullable Days led(int i) {
        Days first = at(i);
        int join = first == null ? i : joinEnd(first.end());
        Days second = first == null || join == first.end() ? null : at(join);
        if (first == null || second == null) {
            return first;
        }
        return Days.window(second.end(), first.from(), second.to());
    }

    private int joinEnd(int i) {
        if (text.isDash(i)) {
            return i + 1;
        }
        boolean join = text.isAny(i, WordClass.TO, WordClass.AND) || text.is(i, WordClass.UNTIL);
        return join ? text.next(i) : i;
    }

    /** A period without a preposition: a month, or a year where only a year can stand ("the 2014 war", "(2014)"). */
    private @Nullable Days bare(int i) {
        if (text.is(i, WordClass.THE) && numerals.year(i + 1) > 0 && text.isNounLike(i + 2)) {
            return year(i + 1);
        }
        if (tokens.isMark(i - 1, '(') && tokens.isMark(i + 1, ')')) {
            return year(i);
        }
        if (text.is(i, WordClass.THIS) || text.is(i, WordClass.PAST)) {
            return text.isMonth(text.next(i)) ? relativeMonth(i) : null;
        }
        return text.isMonth(i) && isMonthName(i) ? month(i) : null;
    }

    /** "follows May talks", but not "Theresa May", "May they rest" or "the March for peace". */
    private boolean isMonthName(int i) {
        boolean dated = calendar.yearAt(calendar.monthEnd(i)) > 0;
        boolean ambiguous = text.number(i) == 3 || text.number(i) == 5;
        boolean inside = tokens.isWord(i - 1) && !tokens.isCapitalised(i - 1) && !text.is(i - 1, WordClass.THE);
        return dated || text.is(i, WordClass.MONTH) && (!ambiguous || inside) && !tokens.isCapitalised(i + 1);
    }

    /** A period without its preposition: a month, a year, a part or the edge of one. */
    @Nullable
    Days at(int i) {
        int core = text.skipEdge(text.skip(i, WordClass.THE));
        if (text.isMonth(core)) {
            return calendar.at(core) == null ? month(core) : null;
        }
        if (text.is(core, WordClass.THIS) || text.is(core, WordClass.PAST)) {
            return text.isMonth(text.next(core)) ? relativeMonth(core) : null;
        }
        Days part = part(core);
        return part == null ? year(core) : part;
    }

    private Days month(int i) {
        int end = calendar.monthEnd(i);
        int year = calendar.yearAt(end);
        YearMonth month = year > 0 ? YearMonth.of(year, text.number(i)) : reference.month(text.number(i));
        return months(year > 0 ? calendar.yearToken(end) + 1 : end, month);
    }

    /** "last May" is never the running month. */
    private Days relativeMonth(int i) {
        int name = text.next(i);
        YearMonth month = reference.month(text.number(name));
        LocalDate today = reference.today();
        boolean running = month != null && today != null && month.equals(YearMonth.from(today));
        boolean before = running && text.is(i, WordClass.PAST);
        return months(text.next(name), month == null || !before ? month : month.minusYears(1));
    }

    private static Days months(int end, @Nullable YearMonth month) {
        return month == null
                ? Days.unknown(end)
                : new Days(end, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    private @Nullable Days year(int i) {
        int year = numerals.year(i);
        if (year == 0) {
            return decade(i);
        }
        if (!reference.isPlausible(year)) {
            return null;
        }
        return new Days(i + 1, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.UNKNOWN);
    }

    /** "the 1960s". */
    private @Nullable Days decade(int i) {
        int year = numerals.plain(i, 4);
        boolean decade = year >= 1000
                && year % 10 == 0
                && tokens.isJoined(i + 1)
                && tokens.lower(i + 1).equals("s");
        return decade
                ? new Days(i + 2, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), DatePrecision.UNKNOWN)
                : null;
    }

    /** "first half of 2025", "end of May", "summer of 2023": the whole that it is a part of, as far as it is told. */
    private @Nullable Days part(int i) {
        int unit = text.skip(i, WordClass.ORDINAL);
        int amount = unit > i && numerals.isAmount(unit) ? numerals.amountEnd(unit) : unit;
        boolean part = text.is(i, WordClass.BEGIN)
                || text.isAny(i, WordClass.END, WordClass.SEASON)
                || text.is(unit, WordClass.HALF)
                || unit > i && text.is(amount, WordClass.UNIT);
        if (!part) {
            return null;
        }
        int end = text.next(amount);
        Days whole = whole(text.skip(end, WordClass.OF), text.is(end, WordClass.OF));
        // "The shops of the quarter": a part of a town, where nothing says which part of a year.
        boolean half = text.is(amount, WordClass.HALF) && amount > i;
        boolean alone = half || text.is(amount, WordClass.SEASON) || amount > unit;
        return whole != null ? whole : alone ? Days.unknown(end) : null;
    }

    /** What "of" leads to; "summer 2023" has none. */
    private @Nullable Days whole(int i, boolean of) {
        Days running = of ? runningUnit(i) : null;
        return running != null ? running : of ? at(i) : year(i);
    }

    /** "of the year", "of this month", "of last year". */
    private @Nullable Days runningUnit(int i) {
        int past = text.skip(text.skip(i, WordClass.THE), WordClass.THIS);
        int unit = text.skip(past, WordClass.PAST);
        if (unit == i || !text.is(unit, WordClass.UNIT)) {
            return null;
        }
        int end = text.next(unit);
        ChronoUnit of = Units.at(text, unit);
        return Units.before(reference.today(), unit > past ? 1 : 0, of, end);
    }
}
