package org.wartally.extract.claim.sum;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Somebody who died in an event whose whole toll the same sentence tells: "a reporter was killed in the strike that left 12 dead". */
public final class Events {

    /** Tokens of "in an Israeli air strike on a hospital" between a fate and "that". */
    private static final int REACH = 14;

    private static final Set<String> LEADS = Set.of("in", "during", "by", "at", "from");
    private static final Set<String> LIGHT =
            Set.of("has", "have", "had", "also", "left", "leaving", "killed", "claimed");
    /** Nouns that take in everybody. */
    private static final Set<String> ANYBODY = Set.of("people", "persons", "individuals", "victims");

    private final List<Draft> drafts;

    Events(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void apply() {
        for (Draft whole : drafts) {
            for (Draft some : isTotal(whole) ? drafts : List.<Draft>of()) {
                if (isOfOne(some, whole)) {
                    Draft first = original(some);
                    first.role = Role.SUBSET;
                    first.whole = whole;
                    whole.whole = null;
                }
            }
        }
    }

    private static boolean isTotal(Draft whole) {
        return whole.metric == Metric.KILLED && whole.role == Role.TOTAL && !whole.group.more() && takesIn(whole);
    }

    private static boolean isOfOne(Draft some, Draft whole) {
        boolean order = some != whole
                && some.scene == whole.scene
                && some.sentence == whole.sentence
                && some.order < whole.order
                && some.metric == Metric.KILLED;
        return order
                && (some.role == Role.TOTAL || some.role == Role.RESTATED)
                && some.best() < whole.best()
                && isRelative(some, whole);
    }

    private static boolean takesIn(Draft whole) {
        return whole.group.kind() == Group.Kind.BARE || ANYBODY.contains(whole.noun());
    }

    private static boolean isRelative(Draft some, Draft whole) {
        Tokens tokens = some.scene.tokens();
        int that = whole.start - 1;
        while (that > some.end && LIGHT.contains(tokens.lower(that))) {
            that--;
        }
        boolean relative =
                tokens.lower(that).equals("that") || tokens.lower(that).equals("which");
        boolean near = relative && that - some.end <= REACH && LEADS.contains(tokens.lower(some.end));
        for (int i = some.end; near && i < that; i++) {
            if (tokens.isMark(i, ';')
                    || tokens.isMark(i, ',')
                    || tokens.lower(i).equals("and")) {
                return false;
            }
        }
        return near;
    }

    /** "The eight had been killed": those of the number told before. */
    private Draft original(Draft some) {
        for (Draft draft : drafts) {
            boolean said = some.role == Role.RESTATED
                    && draft.role == Role.TOTAL
                    && draft.metric == some.metric
                    && draft.best() == some.best()
                    && draft.order < some.order;
            if (said) {
                return draft;
            }
        }
        return some;
    }
}
