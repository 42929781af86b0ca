package org.wartally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.model.DatePrecision;

/** Units of time counted back from the day of filing: "over the past 24 hours", "this week", "last month", "in a week". */
final class PastWindows {

    private static final int HOURS_OF_DAY = 24;

    private final DateText text;
    private final Numerals numerals;
    private final ReferenceDay reference;

    PastWindows(DateText text, Numerals numerals, ReferenceDay reference) {
        this.text = text;
        this.numerals = numerals;
        this.reference = reference;
    }

    @Nullable
    DateMention mention(int i) {
        int edge = text.skipEdge(i);
        boolean led = text.isAny(edge, WordClass.IN, WordClass.DURING)
                || text.isAny(edge, WordClass.ON, WordClass.AT)
                || text.isAny(edge, WordClass.FOR, WordClass.FROM);
        int lead = led ? text.next(edge) : edge;
        int word = text.skip(lead, WordClass.THE);
        if (text.is(word, WordClass.PAST)) {
            return past(i, word);
        }
        if (text.is(word, WordClass.THIS)) {
            return current(i, text.next(word));
        }
        if (text.is(word, WordClass.NEXT)) {
            return next(i, text.next(word));
        }
        if (text.is(word, WordClass.WEEKEND) && word > lead && led) {
            return weekend(text.next(word)).mention(i, Kind.EVENT);
        }
        return led && isSpanLead(edge) ? span(i, lead) : null;
    }

    private boolean isSpanLead(int i) {
        return text.isAny(i, WordClass.IN, WordClass.DURING);
    }

    private @Nullable DateMention past(int start, int past) {
        int amount = text.next(past);
        int unit = numerals.isAmount(amount) ? numerals.amountEnd(amount) : amount;
        if (text.is(unit, WordClass.WEEKEND)) {
            return weekend(text.next(unit)).mention(start, Kind.EVENT);
        }
        if (!text.is(unit, WordClass.UNIT)) {
            return null;
        }
        int end = text.next(unit);
        boolean vague = text.value(past).equals("VAGUE");
        if (unit == amount && !text.value(past).equals("ROLLING") && !vague && !isShort(unit)) {
            return calendarUnit(text.value(unit), end).mention(start, Kind.PERIOD);
        }
        Days window = vague ? Days.unknown(end) : back(unit > amount ? numerals.amount(amount) : 1, unit);
        boolean event = !vague && isShort(unit) && window.isEvent() && window.from() != null;
        return window.mention(start, event || isDays(unit) && unit == amount && !vague ? Kind.EVENT : Kind.PERIOD);
    }

    private boolean isShort(int unit) {
        return isDays(unit)
                || text.value(unit).equals("HOURS")
                || text.value(unit).equals("MINUTES");
    }

    private boolean isDays(int unit) {
        return text.value(unit).equals("DAYS");
    }

    /** So many units until the day of filing. */
    private Days back(int amount, int unit) {
        LocalDate today = reference.today();
        int end = text.next(unit);
        if (today == null || amount < 0) {
            return Days.unknown(end);
        }
        return switch (text.value(unit)) {
            case "MINUTES", "HOURS" ->
                Days.window(end, today.minusDays(Math.max(1, Math.round((float) amount / HOURS_OF_DAY))), today);
            case "DAYS" -> Days.window(end, today.minusDays(amount), today);
            case "WEEKS" -> Days.window(end, today.minusWeeks(amount), today);
            case "MONTHS" -> Days.window(end, today.minusMonths(amount), today);
            case "YEARS" -> Days.window(end, today.minusYears(amount), today);
            default -> Days.unknown(end);
        };
    }

    /** The week, month or year before the running one. */
    private Days calendarUnit(String unit, int end) {
        LocalDate today = reference.today();
        if (today == null) {
            return Days.unknown(end);
        }
        return switch (unit) {
            case "WEEKS" -> running(unit, today.minusWeeks(1), end);
            case "MONTHS" -> running(unit, today.minusMonths(1), end);
            case "YEARS" -> running(unit, today.minusYears(1), end);
            default -> Days.unknown(end);
        };
    }

    /** The calendar week, month or year that a day lies in. */
    static Days running(String unit, LocalDate day, int end) {
        YearMonth month = YearMonth.from(day);
        return switch (unit) {
            case "WEEKS" ->
                new Days(
                        end,
                        day.with(DayOfWeek.MONDAY),
                        day.with(DayOfWeek.MONDAY).plusDays(6),
                        DatePrecision.WEEK);
            case "MONTHS" -> new Days(end, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
            case "YEARS" ->
                new Days(end, day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()), DatePrecision.UNKNOWN);
            default -> Days.unknown(end);
        };
    }

    /** "this week", "this morning", "this weekend". */
    private @Nullable DateMention current(int start, int word) {
        if (text.isAny(word, WordClass.PART, WordClass.NIGHT)) {
            return Days.day(text.next(word), reference.today()).mention(start, Kind.EVENT);
        }
        if (text.is(word, WordClass.WEEKEND)) {
            return weekend(text.next(word)).mention(start, Kind.EVENT);
        }
        if (!text.is(word, WordClass.UNIT) || isShort(word)) {
            return null;
        }
        LocalDate today = reference.today();
        int end = text.next(word);
        Days unit = today == null ? Days.unknown(end) : running(text.value(word), today, end);
        return unit.mention(start, Kind.PERIOD);
    }

    /** "in the coming days", "next week": not told to the day, for nothing has happened yet. */
    private @Nullable DateMention next(int start, int word) {
        int unit = numerals.isAmount(word) ? numerals.amountEnd(word) : word;
        boolean day = unit == word && isDays(unit) && text.next(unit) == unit + 1 && isSingular(unit);
        return text.is(unit, WordClass.UNIT) && !day
                ? Days.unknown(text.next(unit)).mention(start, Kind.PERIOD)
                : null;
    }

    private boolean isSingular(int unit) {
        return !text.tokens().lower(unit).endsWith("s");
    }

    private Days weekend(int end) {
        LocalDate saturday = reference.weekday(DayOfWeek.SATURDAY);
        return Days.window(end, saturday, saturday == null ? null : saturday.plusDays(1));
    }

    /** "in 24 hours", "in a week", "over three months", "during the quarter". */
    private @Nullable DateMention span(int start, int i) {
        int amount = text.skip(i, WordClass.THE);
        boolean counted = amount == i && numerals.isAmount(i);
        int one = amount == i ? text.skip(i, WordClass.A) : amount;
        int unit = counted ? numerals.amountEnd(i) : one;
        boolean named = unit > i && (text.is(unit, WordClass.UNIT) || text.is(unit, WordClass.HALF) && !counted);
        int end = text.next(unit);
        if (!named || text.is(end, WordClass.AGO) || text.is(end, WordClass.OLD) || text.is(end, WordClass.OF)) {
            return null;
        }
        if (isShort(unit)) {
            boolean lastDay = counted && numerals.amount(i) == HOURS_OF_DAY;
            return (lastDay ? back(HOURS_OF_DAY, unit) : Days.unknown(end)).mention(start, Kind.EVENT);
        }
        return Days.unknown(end).mention(start, Kind.PERIOD);
    }
}
