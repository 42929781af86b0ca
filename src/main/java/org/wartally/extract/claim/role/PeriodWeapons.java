package org.wartally.extract.claim.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Weapons told of behind a sum of a period, with no day of their own: "In May Russia launched 4,132 drones. Air defences shot down
 * 3,540 of them", "Over the week 14 people died. The enemy dropped 44 bombs": of the same period.
 */
public final class PeriodWeapons {

    private final Tokens tokens;
    private final Words words;

    PeriodWeapons(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure of weapons goes on with the period of the one before; {@code drafts} are those of the scene in reading order. */
    boolean goesOn(Draft draft, List<Draft> drafts) {
        Draft last = sumBefore(draft, drafts);
        boolean next = last != null
                && last.role == Role.PERIOD_TOTAL
                && last.scene == draft.scene
                && draft.role == Role.TOTAL
                && draft.metric.ofWeapons()
                && !draft.dated
                && draft.sentence - last.sentence <= 1;
        if (!next || opensDay(draft)) {
            return false;
        }
        // What was met is some of what was sent in that time.
        return draft.metric == Metric.LAUNCHED
                || drafts.stream().anyMatch(sent -> sent.sentence >= last.sentence && isSome(draft, sent));
    }

    /** The number before a figure, not counting those that are some of it. */
    private static @Nullable Draft sumBefore(Draft draft, List<Draft> drafts) {
        for (int d = draft.order - 1; d >= 0 && d < drafts.size(); d--) {
            if (drafts.get(d).role != Role.SUBSET) {
                return drafts.get(d);
            }
        }
        return null;
    }

    private static boolean isSome(Draft draft, Draft sent) {
        return sent.order < draft.order
                && sent.role == Role.PERIOD_TOTAL
                && sent.metric.ofWeapons()
                && sent.family == draft.family
                && sent.best() >= draft.best();
    }

    /** "The last night of the week brought", "on the worst day": a time of its own. */
    private boolean opensDay(Draft draft) {
        for (int i = tokens.sentenceStart(draft.sentence); i < draft.start; i++) {
            if (words.is(Words.Class.PART_OF_DAY, tokens, i) || tokens.lower(i).equals("day")) {
                return true;
            }
        }
        return false;
    }
}
