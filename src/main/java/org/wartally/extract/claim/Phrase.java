package org.wartally.extract.claim;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.weapon.Weapon;
import org.wartally.model.WeaponFamily;

/** What stands behind a number or an article: the head noun and what its modifiers tell. */
final class Phrase {

    final int from;
    int end;
    Group.@Nullable Kind kind;

    @Nullable
    VictimNoun victim;

    @Nullable
    Weapon weapon;

    @Nullable
    String side;

    @Nullable
    Predicate predicate;

    Phrase(int from) {
        this.from = from;
        end = from;
    }

    void head(Group.Kind newKind, int newEnd) {
        kind = newKind;
        end = newEnd;
    }

    void victim(VictimNoun noun, int newEnd) {
        head(noun.bodies() ? Group.Kind.BODIES : Group.Kind.PEOPLE, newEnd);
        victim = noun;
        weapon = null;
    }

    /** "Shahed-type and decoy drones" are counted as drones: nobody can tell how many are which. */
    void weapon(Weapon newWeapon, int newEnd) {
        head(Group.Kind.WEAPONS, newEnd);
        boolean mixed =
                weapon != null && weapon.family() == WeaponFamily.DRONE && newWeapon.family() == WeaponFamily.DECOY;
        weapon = mixed ? weapon : newWeapon;
        victim = null;
    }

    /** Whether the head is plural, or there is none that says. */
    boolean plural() {
        return victim != null ? victim.plural() : weapon == null || weapon.plural();
    }
}
