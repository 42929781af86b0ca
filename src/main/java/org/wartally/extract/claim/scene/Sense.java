package org.wartally.extract.claim.scene;

import org.wartally.model.Metric;

/** One meaning of a predicate: what it says, where its number stands, and what it may count. */
public record Sense(Metric metric, Frame frame, Of of) {

    /** What a predicate may count. */
    public enum Of {
        /** People; those missing by a noun that is known: of "22 pumps were missing" nobody is sought. */
        PEOPLE,
        /** People by a noun that is known: of "nine sheds burned" nobody was hurt. */
        PERSONS,
        /** Living people by a noun: of a body with bullet wounds nobody says "injured". */
        NAMED,
        /** Living people, also by a number alone: "put five in hospital". */
        LIVING,
        /** Living people by a number: "two are in critical condition", not "the man is". */
        NUMBERED,
        COMBATANTS,
        /** Those who fight: "four soldiers fell", not "four posts fell". */
        FIGHTERS,
        PRISONERS,
        BODIES,
        /** Bodies by a number: "six bodies lay in the street", not "his body lay in state". */
        CORPSES,
        WEAPONS
    }

    /** Plain "targets" were shot down; targets that were hit are places. */
    private boolean isDowning() {
        return metric == Metric.INTERCEPTED || metric == Metric.SUPPRESSED || metric == Metric.NEUTRALISED;
    }

    public boolean accepts(Group group) {
        return switch (of) {
            case PEOPLE ->
                group.maybePeople() && (metric != Metric.MISSING || group.more() || group.kind() != Group.Kind.UNKNOWN);
            case PERSONS -> group.maybePeople() && group.kind() != Group.Kind.UNKNOWN;
            case NAMED ->
                group.kind() == Group.Kind.PEOPLE
                        && group.victim() != null
                        && !group.victim().bodies();
            case LIVING ->
                group.kind() == Group.Kind.PEOPLE && group.victim() != null && !isBodies(group)
                        || group.kind() == Group.Kind.BARE;
            case CORPSES -> group.kind() == Group.Kind.BODIES && group.number() != null;
            case NUMBERED -> group.number() != null && group.maybePeople() && !isBodies(group);
            case FIGHTERS ->
                group.victim() != null
                        && group.counted()
                        && group.victim().type() == org.wartally.model.VictimType.COMBATANT;
            case PRISONERS, COMBATANTS -> group.maybePeople() && group.number() != null;
            case BODIES -> group.kind() == Group.Kind.BODIES;
            case WEAPONS -> group.maybeWeapons() && (!group.targets() || isDowning() || metric == Metric.LAUNCHED);
        };
    }

    private static boolean isBodies(Group group) {
        return group.victim() != null && group.victim().bodies();
    }
}
