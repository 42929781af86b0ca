package org.wartally.extract.claim;

import java.util.List;
import org.wartally.extract.claim.clause.Acceptance;
import org.wartally.extract.claim.group.Ordinals;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/**
 * Tells which sentences cannot hold a figure, by what every rule needs at least: most sentences of the news are passed
 * over so. What {@link Acceptance} takes must be let through here; a test compares with a reader that passes nothing over.
 */
class Clues {

    private final Words words;
    private final VictimTerms victims = VictimTerms.standard();
    private final WeaponTerms weapons = WeaponTerms.standard();

    Clues(Words words) {
        this.words = words;
    }

    /**
     * Whether a sentence may tell a figure.
     *
     * @param found its predicates
     * @param goesOn whether a figure stands so near before it that its numbers may be of the same
     */
    boolean in(Scene scene, int from, int to, List<Predicate> found, boolean goesOn) {
        for (Predicate predicate : found) {
            if (mayCount(predicate, scene, from, to)) {
                return true;
            }
        }
        boolean counts = hasCount(scene, from, to) || !found.isEmpty() && hasShare(scene.tokens(), from, to);
        return counts && (goesOn || pointsBack(scene.tokens(), from, to)) || goesOn && hasRow(scene.tokens(), from, to);
    }

    /** "She is the fifth victim of that attack", "the ninth nurse whom the region has lost", behind a death. */
    private static boolean hasRow(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Ordinals.end(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "All were shot down", "another got through": how many of those told of before, without a number. */
    private boolean hasShare(Tokens tokens, int from, int to) {
        return words.has(Words.Class.SHARING, tokens, from, to);
    }

    /** "22 drones, 14 of them met", "the dead were two brothers": told without a word of what happened. */
    private boolean pointsBack(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean ofThem = words.is(Words.Class.WHOLE_PRONOUN, tokens, i)
                    && tokens.lower(i - 1).equals("of");
            if (ofThem || words.is(Words.Class.HARMED, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCount(Predicate predicate, Scene scene, int from, int to) {
        for (Sense sense : predicate.senses()) {
            boolean free = sense.frame() == Frame.TOLL || sense.frame() == Frame.OF;
            if (free || mayCount(sense.of(), scene, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCount(Sense.Of counted, Scene scene, int from, int to) {
        return switch (counted) {
            case PEOPLE, PERSONS, NAMED, LIVING, NUMBERED, FIGHTERS -> true;
            case COMBATANTS -> hasCount(scene, from, to);
            case BODIES, CORPSES -> hasBodies(scene.tokens(), from, to);
            case WEAPONS -> hasWeapon(scene.tokens(), from, to);
            // Prisoners are exchanged in reports on a swap only, and of those every sentence is read.
            case PRISONERS -> false;
        };
    }

    /** Whether a sentence names bodies. */
    boolean hasBodies(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Terms.Match<VictimNoun> noun = victims.match(tokens, i);
            if (noun != null && noun.value().bodies()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWeapon(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (weapons.match(tokens, i) != null || weapons.isTarget(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCount(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            NumberMention number = scene.number(i);
            if (number != null && number.isCount()) {
                return true;
            }
        }
        return false;
    }
}
