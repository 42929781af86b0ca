package org.wartally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.model.DatePrecision;
import org.wartally.text.Tokens;

/** Finds every expression of a text that says when. One pass over the tokens. */
public final class DateReader {

    private static final class Holder {
        private static final DateReader ENGLISH = new DateReader();
    }

    /** A window that is no longer than this is an event, not a running count. */
    private static final long EVENT_DAYS = 8;
    /** A count "since" a day this near is one of an event that goes on. */
    private static final long RECENT_DAYS = 4;
    /** Tokens at the head of a text in which a dateline stands. */
    private static final int DATELINE_REACH = 14;

    private final CalendarWords words = new CalendarWords("en.tsv");
    private final AbsoluteDates absolute = new AbsoluteDates(words);
    private final WeekdayDates weekdays = new WeekdayDates(words, absolute);
    private final Periods periods = new Periods("phrases.en.tsv", words);
    private final Clocks clocks = new Clocks(words);

    private DateReader() {}

    /** The reader of English dates. */
    public static DateReader standard() {
        return Holder.ENGLISH;
    }

    /**
     * The date expressions of a text in reading order, not overlapping.
     *
     * @param published the day of publication, null where it is not known
     */
    public List<DateMention> read(Tokens tokens, @Nullable LocalDate published) {
        Anchor anchor = Anchor.of(published, firstFullDate(tokens));
        List<DateMention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            DateMention mention = at(tokens, i, anchor);
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null ? i + 1 : mention.end();
        }
        return found;
    }

    private @Nullable LocalDate firstFullDate(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Days days = absolute.at(tokens, i, new Anchor(null));
            if (days != null
                    && days.full()
                    && days.known()
                    && !tokens.lower(i - 1).equals("since")) {
                return days.to();
            }
        }
        return null;
    }

    private @Nullable DateMention at(Tokens tokens, int i, Anchor anchor) {
        DateMention phrase = periods.phrase(tokens, i, anchor);
        Days days = days(tokens, i, anchor);
        if (days != null && (phrase == null || days.end() > phrase.end())) {
            return dated(tokens, i, days, anchor);
        }
        if (phrase != null) {
            return overnight(tokens, phrase, anchor);
        }
        DateMention clock = clocks.at(tokens, i);
        return clock != null ? clock : sinceSpan(tokens, periods.span(tokens, i, anchor));
    }

    private @Nullable Days days(Tokens tokens, int i, Anchor anchor) {
        Days weekday = weekdays.at(tokens, i, anchor);
        return weekday != null ? weekday : absolute.at(tokens, i, anchor);
    }

    private DateMention dated(Tokens tokens, int i, Days days, Anchor anchor) {
        if (!days.known()) {
            return new DateMention(i, days.end(), Kind.EVENT, null, null, DatePrecision.UNKNOWN);
        }
        Days through = through(tokens, i, days, anchor);
        LocalDate from = through.from();
        if (isNight(tokens, i) && from != null && from.equals(through.to())) {
            from = from.minusDays(1);
        }
        Kind kind = kind(tokens, i, through, anchor);
        LocalDate to = kind == Kind.EVENT && isSince(tokens, i) && anchor.day() != null ? anchor.day() : through.to();
        return mention(i, through.end(), kind, from, to);
    }

    private static DateMention mention(
            int start, int end, Kind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean back = from != null && to != null && from.isAfter(to);
        LocalDate first = back ? to : from;
        return new DateMention(
                start,
                end,
                kind,
                first,
                to,
                first != null && first.equals(to) ? DatePrecision.DAY : DatePrecision.WINDOW);
    }

    /** "from 24.02.22 to 12.06.25", "between September 9 and October 2": up to the second date. */
    private Days through(Tokens tokens, int i, Days first, Anchor anchor) {
        String lead = tokens.lower(i - 1);
        String joint = tokens.lower(first.end());
        boolean range = (lead.equals("from") || lead.equals("between"))
                && (joint.equals("to") || joint.equals("and") || joint.equals("until") || joint.equals("through"));
        Days second = range ? days(tokens, first.end() + 1, anchor) : null;
        return second == null || !second.known()
                ? first
                : new Days(second.end(), first.from(), second.to(), first.full());
    }

    private Kind kind(Tokens tokens, int i, Days days, Anchor anchor) {
        if (isSince(tokens, i)) {
            boolean recent = anchor.day() != null
                    && days.from() != null
                    && ChronoUnit.DAYS.between(days.from(), anchor.day()) <= RECENT_DAYS;
            return recent ? Kind.EVENT : Kind.SINCE;
        }
        if (days.from() != null && days.to() != null && ChronoUnit.DAYS.between(days.from(), days.to()) > EVENT_DAYS) {
            return Kind.SINCE;
        }
        return isDateline(tokens, i, days.end()) ? Kind.DATELINE : Kind.EVENT;
    }

    /** "MOSCOW, July 10.", "KHARKIV, Ukraine, Oct 26 \u2013". */
    private static boolean isDateline(Tokens tokens, int i, int end) {
        boolean head = i > 0 && i < DATELINE_REACH && tokens.sentenceOf(i) == 0 && isUpperCase(tokens.text(0));
        boolean closed = tokens.isMark(end, '.')
                || tokens.isMark(end, '\u2013')
                || tokens.isMark(end, '-')
                || tokens.isMark(end, ':')
                || tokens.isMark(end, '(');
        return head && closed;
    }

    private static boolean isUpperCase(String text) {
        return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isSince(Tokens tokens, int i) {
        String lead = tokens.lower(i - 1);
        boolean early = lead.equals("early") || lead.equals("late");
        return tokens.lower(early ? i - 2 : i - 1).equals("since");
    }

    /** "on the night of April 6", "overnight into Sunday", "in the night to Monday": a window that ends on the day. */
    private static boolean isNight(Tokens tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            String lower = tokens.lower(j);
            if (lower.equals("night") || lower.equals("overnight")) {
                return true;
            }
            if (!lower.equals("of")
                    && !lower.equals("to")
                    && !lower.equals("into")
                    && !lower.equals("on")
                    && !lower.equals("the")) {
                return false;
            }
        }
        return false;
    }

    /** "overnight on Feb. 10", "overnight into Sunday", "in the night to Monday": the phrase and the day are one window. */
    private DateMention overnight(Tokens tokens, DateMention phrase, Anchor anchor) {
        if (phrase.kind() == Kind.EVENT
                && phrase.to() != null
                && anchor.day() != null
                && phrase.to().isAfter(anchor.day())) {
            return new DateMention(
                    phrase.start(), phrase.end(), Kind.EVENT, phrase.from(), anchor.day(), phrase.precision());
        }
        if (phrase.kind() != Kind.EVENT || phrase.precision() != DatePrecision.WINDOW && phrase.to() != null) {
            return phrase;
        }
        int i = phrase.end();
        boolean joint = switch (tokens.lower(i)) {
            case "on", "into", "to", "of", "," -> true;
            default -> false;
        };
        int day = joint && tokens.lower(i + 1).equals("early") ? i + 2 : joint ? i + 1 : i;
        Days days = days(tokens, day, anchor);
        boolean night = days != null && days.known() && days.to() != null && isNightPhrase(tokens, phrase);
        if (!night || days == null || days.to() == null || days.from() == null) {
            return phrase;
        }
        LocalDate from = days.from().equals(days.to()) ? days.to().minusDays(1) : days.from();
        return mention(phrase.start(), days.end(), Kind.EVENT, from, days.to());
    }

    private static boolean isNightPhrase(Tokens tokens, DateMention phrase) {
        return tokens.lower(phrase.end() - 1).endsWith("night");
    }

    private static @Nullable DateMention sinceSpan(Tokens tokens, @Nullable DateMention span) {
        if (span == null || !isSince(tokens, span.start())) {
            return span;
        }
        return new DateMention(span.start(), span.end(), Kind.SINCE, span.from(), span.to(), span.precision());
    }
}
