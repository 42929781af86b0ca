package org.wartally.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.wartally.extract.date.DateMention.Kind;

/**
 * Joins a date of the calendar with the part of that day that stands beside it: "on 17 February 2022, overnight", "this
 * evening Monday 18 July 2016". Read alone, "overnight" would be the night before publication.
 */
final class Appositions {

    private final DateText text;

    Appositions(DateText text) {
        this.text = text;
    }

    List<DateMention> join(List<DateMention> mentions) {
        List<DateMention> joined = new ArrayList<>();
        for (DateMention mention : mentions) {
            DateMention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isCalendar(last) && isPartOfDay(mention) && isBeside(last, mention, true)) {
                joined.set(joined.size() - 1, spread(last, last.start(), mention.end()));
            } else if (last != null && isPartOfDay(last) && isCalendar(mention) && isBeside(last, mention, false)) {
                joined.set(joined.size() - 1, spread(mention, last.start(), mention.end()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /** "Overnight, on 24 May he said": behind a comma the date belongs to what follows. */
    private boolean isBeside(DateMention first, DateMention second, boolean comma) {
        int end = comma ? text.skipMark(first.end(), ',') : first.end();
        return end == second.start();
    }

    private boolean isCalendar(DateMention mention) {
        return mention.kind() == Kind.EVENT && mention.to() != null && has(mention, true);
    }

    private boolean isPartOfDay(DateMention mention) {
        return mention.kind() == Kind.EVENT && !has(mention, false);
    }

    /** Whether a month, or where asked for less any name or number of a day, stands among the words. */
    private boolean has(DateMention mention, boolean month) {
        for (int i = mention.start(); i < mention.end(); i++) {
            boolean day = text.isAny(i, WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT)
                    || text.tokens().isNumber(i);
            if (text.isMonth(i) || !month && day) {
                return true;
            }
        }
        return false;
    }

    private static DateMention spread(DateMention mention, int start, int end) {
        return new DateMention(start, end, mention.kind(), mention.from(), mention.to(), mention.precision());
    }
}
