package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Beginnings told by what began: "the start of the full-scale invasion", "the Taliban returned to power in August 2021". */
final class WarNames {

    /** "the start of the Russian army's large ground operation in the region" is as long as it gets. */
    private static final int LONGEST_NAME = 12;
    /** "the war in Gaza began", "the invasion of Ukraine in February 2022". */
    private static final int LONGEST_TAIL = 4;
    /** ", in Nigeria's Plateau state,": where it was, between two commas. */
    private static final int LONGEST_ASIDE = 7;
    /** "began more than three years ago". */
    private static final int LONGEST_BOUND = 3;

    private final DateText text;
    private final Tokens tokens;
    private final DayPhrases days;
    private final Periods periods;
    private final Durations durations;

    WarNames(DateText text, DayPhrases days, Periods periods, Durations durations) {
        this.text = text;
        this.tokens = text.tokens();
        this.days = days;
        this.periods = periods;
        this.durations = durations;
    }

    /** The first day of what is named here, without a day where the name tells none; null where nothing began. */
    @Nullable
    Days at(int i) {
        Days war = null;
        int last = i + LONGEST_NAME;
        for (int j = i; j < last && isOfName(j); j++) {
            j = behindAside(j);
            Days date = date(j);
            if (date != null) {
                return date;
            }
            Days known = beginning(j);
            if (known != null) {
                war = war == null || war.from() == null ? known : war.endingAt(known.end());
                last = known.end() + (text.is(j, WordClass.BEGAN) ? 1 : LONGEST_TAIL);
            }
        }
        return war == null ? null : war.endingAt(agoEnd(war.end()));
    }

    /** "Reached En Nahud, West Kordofan, on Sunday": the day behind what only tells where; the same token where nothing does. */
    private int behindAside(int comma) {
        if (!tokens.isMark(comma, ',')) {
            return comma;
        }
        int i = comma + 1;
        while (i < comma + LONGEST_ASIDE && (tokens.isWord(i) || tokens.lower(i).equals("'s"))) {
            i++;
        }
        return tokens.isMark(i, ',') && text.is(i + 1, WordClass.ON) ? i + 1 : comma;
    }

    /** Whether a comma opens a name of a place that ends before a day. */
    private boolean opensAside(int i) {
        boolean where = tokens.isCapitalised(i + 1) || text.is(i + 1, WordClass.IN) && tokens.isCapitalised(i + 2);
        return tokens.isMark(i, ',') && where && behindAside(i) > i;
    }

    /** A word of the same phrase; "full-scale" and "Russia's" hold it together, a verb or number of its own ends it. */
    private boolean isOfName(int i) {
        boolean inner = tokens.isJoined(i) && (text.isDash(i) || tokens.lower(i).equals("'s"));
        boolean ends = text.isAny(i, WordClass.SINCE, WordClass.AND)
                || text.isAny(i, WordClass.FUNCTION, WordClass.AFTER_MAY)
                || text.is(i, WordClass.NUMBER);
        return inner || tokens.isWord(i) && !ends || opensAside(i);
    }

    private @Nullable Days date(int i) {
        if (!text.isAny(i, WordClass.IN, WordClass.ON) && !text.is(i, WordClass.OF)) {
            return null;
        }
        Days day = days.at(i);
        day = day == null ? days.at(text.next(i)) : day;
        Days date = day == null && !text.is(text.next(i), WordClass.THE) ? periods.at(text.next(i)) : day;
        return date == null || date.from() == null ? null : date;
    }

    private @Nullable Days beginning(int i) {
        boolean begins = text.isAny(i, WordClass.BEGIN, WordClass.BEGAN);
        if (!begins && !text.is(i, WordClass.WAR)) {
            return null;
        }
        String known = begins ? "" : text.value(i);
        return Days.day(text.next(i), known.isEmpty() ? null : LocalDate.parse(known));
    }

    /** "the war began more than three years ago" tells nothing new. */
    private int agoEnd(int end) {
        for (int i = end; i <= end + LONGEST_BOUND; i++) {
            int unit = durations.unit(i);
            if (unit > 0 && text.is(text.next(unit), WordClass.AGO)) {
                return text.next(text.next(unit));
            }
        }
        return end;
    }
}
