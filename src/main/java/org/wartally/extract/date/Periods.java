package org.wartally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.model.DatePrecision;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Reads phrases such as "overnight" and "last week", months such as "in May 2025", and bare years. */
final class Periods {

    private record Phrase(Kind kind, String from, String to, DatePrecision precision) {}

    private static final Set<String> MONTH_LEADS = Set.of(
            "in",
            "during",
            "since",
            "until",
            "early",
            "late",
            "mid",
            "throughout",
            "of",
            "for",
            "by",
            "last",
            "from",
            "between",
            "and",
            "to",
            "through",
            "-");
    private static final Set<String> YEAR_LEADS = Set.of(
            "in",
            "since",
            "during",
            "of",
            "by",
            "until",
            "from",
            "and",
            "between",
            "to",
            "early",
            "late",
            "mid",
            "for",
            "through",
            "throughout",
            "before",
            "after");

    private final Terms<Phrase> phrases = new Terms<>();
    private final CalendarWords words;

    Periods(String resource, CalendarWords words) {
        this.words = words;
        for (String[] row : WordList.table(Periods.class, resource)) {
            phrases.put(
                    row[0],
                    new Phrase(
                            Kind.valueOf(row[1].toUpperCase(Locale.ROOT)),
                            row[2],
                            row[3],
                            DatePrecision.valueOf(row[4].toUpperCase(Locale.ROOT))));
        }
    }

    /** The phrase that begins at a token, null where none does. */
    @Nullable
    DateMention phrase(Tokens tokens, int i, Anchor anchor) {
        Terms.Match<Phrase> match = phrases.match(tokens, i);
        if (match == null) {
            return null;
        }
        Phrase phrase = match.value();
        LocalDate from = resolve(phrase.from(), anchor.day(), false);
        LocalDate to = resolve(phrase.to(), anchor.day(), true);
        return new DateMention(
                i, match.end(), phrase.kind(), from, to, from == null ? DatePrecision.UNKNOWN : phrase.precision());
    }

    /** A month or a year standing for its whole span, null where none stands. */
    @Nullable
    DateMention span(Tokens tokens, int i, Anchor anchor) {
        String lead = tokens.lower(i - 1);
        int month = words.month(tokens, i);
        int year = words.year(tokens, month > 0 ? i + 1 : i);
        if (month > 0) {
            return year > 0 || MONTH_LEADS.contains(lead)
                    ? month(i, year > 0 ? i + 2 : i + 1, month, year, anchor)
                    : null;
        }
        return year > 0 && YEAR_LEADS.contains(lead)
                ? new DateMention(
                        i,
                        i + 1,
                        Kind.PERIOD,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        DatePrecision.UNKNOWN)
                : null;
    }

    private static DateMention month(int i, int end, int month, int year, Anchor anchor) {
        LocalDate from = year > 0 ? LocalDate.of(year, Month.of(month), 1) : anchor.date(month, 1);
        LocalDate to = from == null ? null : from.with(TemporalAdjusters.lastDayOfMonth());
        return new DateMention(
                i, end, Kind.PERIOD, from, to, from == null ? DatePrecision.UNKNOWN : DatePrecision.MONTH);
    }

    /** "-1" is the day before, "-1w" the first or last day of the week before. */
    private static @Nullable LocalDate resolve(String code, @Nullable LocalDate day, boolean last) {
        if (day == null || code.equals("-")) {
            return null;
        }
        char unit = code.charAt(code.length() - 1);
        if (Character.isDigit(unit)) {
            return day.plusDays(Long.parseLong(code));
        }
        long n = Long.parseLong(code.substring(0, code.length() - 1));
        return switch (unit) {
            case 'w' ->
                last
                        ? day.plusWeeks(n).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                        : day.plusWeeks(n).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case 'm' ->
                last
                        ? day.plusMonths(n).with(TemporalAdjusters.lastDayOfMonth())
                        : day.plusMonths(n).withDayOfMonth(1);
            default ->
                last
                        ? day.plusYears(n).with(TemporalAdjusters.lastDayOfYear())
                        : day.plusYears(n).withDayOfYear(1);
        };
    }
}
