package org.wartally.extract.claim.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.extract.weapon.Weapon;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Weapons that a sentence names without a number, and the next counts: "Drones came at the city from the sea. Seven were shot down." */
public final class UncountedWeapons {

    /** Of what flies alone: "seven were destroyed" may be houses. */
    private static final Set<String> MET = Set.of("shot", "brought", "downed", "intercepted");

    /** What gunners shoot down, and nobody carries. */
    private static final Set<WeaponFamily> FLYING = EnumSet.of(
            WeaponFamily.DRONE,
            WeaponFamily.DECOY,
            WeaponFamily.CRUISE_MISSILE,
            WeaponFamily.BALLISTIC_MISSILE,
            WeaponFamily.MISSILE);

    /** Tokens of "nine one-way attack drones". */
    private static final int NAME = 6;

    private final WeaponTerms weapons = WeaponTerms.standard();
    private final VictimTerms victims = VictimTerms.standard();

    /** The one family of weapons that the sentence before names; null where this one shoots nothing down, or that one names none, several, or people. */
    @Nullable
    public WeaponFamily before(Scene scene, int from, List<Predicate> found) {
        Tokens tokens = scene.tokens();
        int sentence = tokens.sentenceOf(from);
        if (!isMet(tokens, found) || sentence == 0 || tokens.startsLine(from)) {
            return null;
        }
        WeaponFamily family = null;
        for (int i = tokens.sentenceStart(sentence - 1); i < from; i++) {
            Terms.Match<Weapon> match = weapons.match(tokens, i);
            boolean named = match != null && match.value().plural();
            boolean other = named
                    && (family != null && family != match.value().family()
                            || !FLYING.contains(match.value().family()));
            if (other || named && isCounted(scene, i) || victims.match(tokens, i) != null) {
                return null;
            }
            family = named ? match.value().family() : family;
        }
        return family;
    }

    /** "Nine strike drones": the next sentence counts some of those. */
    private static boolean isCounted(Scene scene, int noun) {
        for (int i = noun; i > noun - NAME; i--) {
            if (scene.number(i) != null && scene.number(i).isCount()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMet(Tokens tokens, List<Predicate> found) {
        for (Predicate predicate : found) {
            Sense sense = predicate.sense(Frame.VERB);
            if (sense != null && sense.of() == Sense.Of.WEAPONS && MET.contains(tokens.lower(predicate.start()))) {
                return true;
            }
        }
        return false;
    }
}
