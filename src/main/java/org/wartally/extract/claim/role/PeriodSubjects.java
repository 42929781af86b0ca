package org.wartally.extract.claim.role;

import java.time.LocalDate;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/**
 * Sentences of which a span of time is the subject: "June cost 164 civilians their lives and left 327 hurt", "the first half of
 * 2024 saw 900 killed"; and spans that only tell which event it was: "in this week's raid".
 */
public final class PeriodSubjects {

    private static final Set<String> UNITS =
            Set.of("week", "weeks", "month", "months", "quarter", "half", "year", "years", "fortnight", "decade");

    /** What stands around the units: "the first six months of". */
    private static final Set<String> AROUND = Set.of(
            "the",
            "whole",
            "entire",
            "first",
            "second",
            "third",
            "fourth",
            "last",
            "past",
            "previous",
            "preceding",
            "of");

    /** Tokens of the longest such subject: "the first six months of the year 2024". */
    private static final int LONGEST = 9;

    /** Tokens of "second prisoner swap". */
    private static final int EVENT_REACH = 4;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    PeriodSubjects(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a figure is what its sentence says that a month, week or year brought: it is a sum of all of it. */
    boolean has(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        int verb = verb(first);
        verb += verb > 0 && words.is(Words.Class.HAVE, tokens, verb) ? 1 : 0;
        return verb > 0 && verb <= draft.start && words.is(Words.Class.BROUGHT, tokens, verb);
    }

    /** "In this week's raid", "August's second swap", told before August is over; not "in August's raids". */
    boolean isOfOneEvent(DateMention period, LocalDate newest) {
        int i = tokens.lower(period.end() - 1).equals("'s") ? period.end() : period.end() + 1;
        boolean open = period.to() != null
                && !period.to().isBefore(newest)
                && tokens.lower(i - 1).equals("'s");
        for (int last = i + EVENT_REACH; open && i < last && !words.closesGroup(tokens, i); i++) {
            if (words.is(Words.Class.EVENT, tokens, i) || words.is(Words.Class.EXCHANGE, tokens, i)) {
                return !tokens.lower(i).endsWith("s");
            }
        }
        return false;
    }

    /** The token behind a span of time that opens a sentence; -1 where something else does. */
    private int verb(int first) {
        // "March saw 120 people killed": the word is a verb elsewhere.
        if (tokens.lower(first).equals("march") && !tokens.lower(first + 1).equals("left")) {
            return first + 1;
        }
        boolean span = false;
        int i = first;
        while (i < first + LONGEST && (isSpan(i) || AROUND.contains(tokens.lower(i)) || scene.number(i) != null)) {
            span |= isSpan(i);
            i++;
        }
        return span ? i : -1;
    }

    private boolean isSpan(int i) {
        DateMention date = scene.date(i);
        return date != null && date.kind() == DateMention.Kind.PERIOD
                || UNITS.contains(tokens.lower(i))
                || scene.number(i) != null && isYear(scene.number(i).count().best());
    }

    private static boolean isYear(long number) {
        return number >= FIRST_YEAR && number < LAST_YEAR;
    }
}
