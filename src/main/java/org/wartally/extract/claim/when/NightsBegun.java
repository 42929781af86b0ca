package org.wartally.extract.claim.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Nights whose evening is told in a bracket: "in the night of 14 October (from 20:30 on 13 October)" ended on the 14th. */
public final class NightsBegun {

    /** Tokens of "beginning at 20:30 on", the digits of the clock apart. */
    private static final int LEAD = 7;

    private final Scene scene;
    private final Tokens tokens;

    NightsBegun(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The night that a date stands for: that of its bracket, or that which a bracket behind it dates; else the date itself. */
    DateMention read(DateMention own) {
        int open = opening(own);
        DateMention night = open < 0 ? own : scene.date(open - 1);
        DateMention evening = open < 0 ? evening(own) : own;
        return night != null && evening != null && isNight(night) ? begun(night, evening) : own;
    }

    /** The bracket that stands before a date; negative where none does. */
    private int opening(DateMention mention) {
        for (int i = mention.start() - 1; i >= Math.max(1, mention.start() - LEAD); i--) {
            if (tokens.isMark(i, '(')) {
                return i;
            }
        }
        return -1;
    }

    /** The date in the bracket right behind a night; null where there is none. */
    private @Nullable DateMention evening(DateMention night) {
        DateMention found = null;
        boolean bracket = tokens.isMark(night.end(), '(');
        for (int i = night.end() + 1; bracket && i <= night.end() + LEAD && !tokens.isMark(i, ')'); i++) {
            DateMention mention = scene.date(i);
            found = mention != null && mention.to() != null ? mention : found;
        }
        return found;
    }

    private boolean isNight(DateMention mention) {
        for (int i = mention.start(); i < mention.end(); i++) {
            if (tokens.lower(i).endsWith("night")) {
                return true;
            }
        }
        return false;
    }

    private static DateMention begun(DateMention night, DateMention evening) {
        LocalDate from = evening.from() == null ? evening.to() : evening.from();
        LocalDate last = night.to();
        LocalDate morning = from == null ? null : from.plusDays(1);
        boolean near =
                last != null && morning != null && !morning.isAfter(last) && !morning.isBefore(last.minusDays(1));
        return near
                ? new DateMention(night.start(), night.end(), night.kind(), from, morning, night.precision())
                : night;
    }
}
