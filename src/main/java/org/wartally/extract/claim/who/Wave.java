package org.wartally.extract.claim.who;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.model.WeaponFamily;

/** The weapons whose fate a number tells that names nobody: "Russia sent 70 drones. 33 were shot down, 29 were lost". */
public final class Wave {

    /** Sentences back to the weapons told of. */
    private static final int REACH = 2;

    private final Scene scene;
    private final List<Draft> drafts;

    Wave(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    /** The last weapons of this kind before a number, whose side is known; null where somebody else has taken the word since. */
    @Nullable
    Draft of(Draft fate) {
        boolean open = fate.group.side() == null;
        for (int d = fate.order - 1; open && d >= 0 && isNear(drafts.get(d), fate); d--) {
            Draft other = drafts.get(d);
            // "Attacked with 41 drones and four missiles, 38 of the drones were shot down": the drones.
            boolean alike = other.family == fate.family || isOfAllKinds(fate);
            boolean beside = other.sentence == fate.sentence && !alike;
            if (!beside && other.metric.ofWeapons() && other.side != null && other.start < fate.start) {
                boolean same = alike && !isAtSenders(fate, other.side);
                return same && !isContested(other.end, fate) ? other : null;
            }
        }
        return null;
    }

    /** "Launched 60 drones and 12 missiles; 65 of these were shot down": of whichever kind. */
    private static boolean isOfAllKinds(Draft fate) {
        return fate.family == WeaponFamily.UNKNOWN && fate.group.whole() == Group.Whole.PRONOUN;
    }

    /** "Russia launched 40 drones. Over Bryansk 25 drones were shot down": those are of somebody else. */
    private static boolean isAtSenders(Draft fate, String side) {
        String home = Countries.country(side);
        return fate.placed && home != null && home.equals(fate.where.country());
    }

    private static boolean isNear(Draft other, Draft fate) {
        return fate.sentence - other.sentence <= REACH;
    }

    /** "Russia downed 20 drones and Ukraine destroyed 15": who met them is told anew. */
    private boolean isContested(int from, Draft fate) {
        for (ActorMention actor : scene.actors(fate.sentence)) {
            boolean fighter = actor.side() != null && actor.kind() != Kind.NATIONALITY;
            if (fighter && actor.start() >= from && actor.start() < fate.start) {
                return true;
            }
        }
        return false;
    }
}
