package org.wartally.extract.claim.sum;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.model.Role;

/**
 * The day of what belongs to an event is that of the event: of the wounded of Thursday's attack eleven may lie in hospital on Friday,
 * and the toll that this one replaces was given on the day after.
 */
public final class EventDays {

    /** Days in which the wounded are told of again and tolls are counted anew. */
    private static final int AFTER = 7;

    private EventDays() {}

    /** Gives some of a number, and the toll before it, the day of the whole where theirs is later. */
    public static void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft event = draft.rejected == null ? event(draft, drafts) : null;
            if (event != null && isSoonAfter(draft, event)) {
                draft.when = event.when;
                draft.dateGround = Ground.of("that of the event to which it belongs", event.when);
            }
        }
    }

    private static @Nullable Draft event(Draft draft, List<Draft> drafts) {
        boolean some = draft.role == Role.SUBSET || draft.role == Role.PART;
        return some ? draft.whole : draft.role == Role.SUPERSEDED ? newer(draft, drafts) : null;
    }

    /** The toll that replaces another: the nearest of the same people and place before it, else behind it. */
    private static @Nullable Draft newer(Draft old, List<Draft> drafts) {
        Draft found = null;
        for (Draft draft : drafts) {
            boolean alike = draft.role == Role.TOTAL
                    && draft.scene == old.scene
                    && draft.metric == old.metric
                    && SameEvent.sameRegion(draft, old)
                    && SameEvent.sameSide(draft, old);
            found = alike && (found == null || draft.order < old.order) ? draft : found;
        }
        return found;
    }

    private static boolean isSoonAfter(Draft draft, Draft event) {
        LocalDate day = draft.when.end();
        LocalDate first = event.when.end();
        boolean told = event.dateGround != null && event.dateGround.isNamed();
        boolean here = WhereScope.compatible(draft.where, event.where);
        return told
                && here
                && day != null
                && first != null
                && day.isAfter(first)
                && !day.isAfter(first.plusDays(AFTER));
    }
}
