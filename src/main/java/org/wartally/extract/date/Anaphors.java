package org.wartally.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention.Kind;
import org.wartally.text.Tokens;

/** Days counted from another day: "two days ago" from the filing; "the next day", "a day earlier" from the day last told. */
final class Anaphors {

    private final DateText text;
    private final Tokens tokens;
    private final Numerals numerals;
    private final Durations durations;
    private final ReferenceDay reference;

    Anaphors(DateText text, Numerals numerals, Durations durations, ReferenceDay reference) {
        this.text = text;
        this.tokens = text.tokens();
        this.numerals = numerals;
        this.durations = durations;
        this.reference = reference;
    }

    /** @param last the day that the text told last, null where it told none */
    @Nullable
    DateMention mention(int i, @Nullable LocalDate last) {
        DateMention ago = counted(i, last);
        if (ago != null) {
            return ago;
        }
        int lead = text.isAny(i, WordClass.ON, WordClass.DURING) || text.is(i, WordClass.IN) ? text.next(i) : i;
        int word = text.skip(text.skip(lead, WordClass.THE), WordClass.A);
        Days days = named(word, last);
        return days == null ? null : days.mention(i, Kind.EVENT);
    }

    private @Nullable Days named(int i, @Nullable LocalDate last) {
        LocalDate base = last == null ? reference.today() : last;
        if (text.is(i, WordClass.NIGHT_BEFORE) && text.endsPhrase(text.next(i))) {
            return Days.window(text.next(i), base == null ? null : base.minusDays(1), base);
        }
        if (text.is(i, WordClass.BEFORE) && text.endsPhrase(text.next(i))) {
            return Days.day(text.next(i), base == null ? null : base.minusDays(1));
        }
        if (isDayAfter(i)) {
            return Days.day(i + 2, last == null ? null : last.plusDays(1));
        }
        boolean before = text.is(i, WordClass.PAST) && text.value(i).equals("PREVIOUS");
        if (!before && !text.isAny(i, WordClass.SAME, WordClass.NEXT)) {
            return null;
        }
        int unit = text.next(i);
        boolean day = text.isAny(unit, WordClass.PART, WordClass.NIGHT)
                || tokens.lower(unit).equals("day");
        if (!day) {
            return null;
        }
        int end = text.next(unit);
        if (text.is(i, WordClass.SAME)) {
            return Days.day(end, last);
        }
        if (text.is(i, WordClass.NEXT)) {
            return Days.day(end, last == null ? null : last.plusDays(1));
        }
        return Days.day(end, base == null ? null : base.minusDays(1));
    }

    /** "The day after, gunfire was heard", "shelling killed two the day after."; not "the day after the vote". */
    private boolean isDayAfter(int i) {
        boolean after = tokens.lower(i).equals("day") && tokens.lower(i + 1).equals("after");
        return after && (!tokens.isWord(i + 2) && !tokens.isNumber(i + 2));
    }

    /** "two days ago", "a week ago", "three days earlier", "two days later". */
    private @Nullable DateMention counted(int i, @Nullable LocalDate last) {
        int one = text.skip(i, WordClass.A);
        int unit = one > i && text.is(one, WordClass.UNIT) ? one : durations.unit(i);
        if (unit == 0) {
            return null;
        }
        int word = text.next(unit);
        int amount = one > i ? 1 : numerals.amount(i);
        LocalDate base = text.is(word, WordClass.AGO) || last == null ? reference.today() : last;
        if (text.isAny(word, WordClass.AGO, WordClass.EARLIER)) {
            return shifted(unit, amount, base, 1).mention(i, Kind.EVENT);
        }
        return text.is(word, WordClass.LATER) ? shifted(unit, amount, last, -1).mention(i, Kind.EVENT) : null;
    }

    /** So many units before (1) or after (-1) a day; "a few" tells no day. */
    private Days shifted(int unit, int amount, @Nullable LocalDate base, int direction) {
        int end = text.next(text.next(unit));
        return amount < 0 ? Days.unknown(end) : Units.before(base, direction * amount, Units.at(text, unit), end);
    }
}
