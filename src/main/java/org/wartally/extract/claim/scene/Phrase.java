package org.wartally.extract.claim.scene;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.weapon.Weapon;
import org.wartally.model.WeaponFamily;

/** What stands behind a number or an article: the head noun and what its modifiers tell. */
public final class Phrase {

    public final int from;
    public int end;
    public Group.@Nullable Kind kind;

    @Nullable
    public VictimNoun victim;

    @Nullable
    public Weapon weapon;

    @Nullable
    public String side;

    @Nullable
    public Predicate predicate;

    public Phrase(int from) {
        this.from = from;
        end = from;
    }

    public void head(Group.Kind newKind, int newEnd) {
        kind = newKind;
        end = newEnd;
    }

    public void victim(VictimNoun noun, int newEnd) {
        head(noun.bodies() ? Group.Kind.BODIES : Group.Kind.PEOPLE, newEnd);
        victim = noun;
        weapon = null;
    }

    /** "Shahed-type and decoy drones" are counted as drones: nobody can tell how many are which. */
    public void weapon(Weapon newWeapon, int newEnd) {
        head(Group.Kind.WEAPONS, newEnd);
        boolean mixed =
                weapon != null && weapon.family() == WeaponFamily.DRONE && newWeapon.family() == WeaponFamily.DECOY;
        weapon = mixed ? weapon : newWeapon;
        victim = null;
    }

    /** Whether the head is plural, or there is none that says. */
    public boolean plural() {
        return victim != null ? victim.plural() : weapon == null || weapon.plural();
    }
}
