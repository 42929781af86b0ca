package org.wartally.extract.claim;

import org.wartally.model.Metric;

/** One meaning of a predicate: what it says, where its number stands, and what it may count. */
record Sense(Metric metric, Frame frame, Of of) {

    /** What a predicate may count. */
    enum Of {
        PEOPLE,
        COMBATANTS,
        PRISONERS,
        BODIES,
        WEAPONS
    }

    boolean accepts(Group group) {
        return switch (of) {
            case PEOPLE -> group.maybePeople();
            case PRISONERS, COMBATANTS -> group.maybePeople() && group.number() != null;
            case BODIES -> group.kind() == Group.Kind.BODIES;
            case WEAPONS -> group.maybeWeapons();
        };
    }
}
