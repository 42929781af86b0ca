package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** Of what kind some of a number are said to be, and of what kind they cannot be. */
public final class Kinds {

    /** Tokens of "heavily pregnant woman" behind "one a". */
    private static final int KIND = 3;

    private static final Set<WeaponFamily> MISSILES = Set.of(
            WeaponFamily.CRUISE_MISSILE,
            WeaponFamily.BALLISTIC_MISSILE,
            WeaponFamily.MISSILE,
            WeaponFamily.ROCKET,
            WeaponFamily.GUIDED_BOMB);

    private final VictimTerms victims = VictimTerms.standard();
    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Kinds(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "Two people wounded, one a nurse", "four dead, one a pregnant woman": of what kind one of those just counted was. */
    boolean isOneOf(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean one = last != null
                && last.scene == scene
                && last.end == group.start() - 1
                && tokens.isMark(last.end, ',')
                && group.kind() == Group.Kind.BARE
                && group.count() != null
                && group.count().best() == 1
                && last.best() > 1
                && !last.metric.ofWeapons()
                && words.is(Words.Class.ARTICLE, tokens, group.end());
        for (int i = group.end() + 1; one && i <= group.end() + KIND && tokens.isWord(i); i++) {
            if (victims.match(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "110 drones, 70 of them Shaheds, 4 cruise missiles": missiles are no drones, of which the 70 are some. */
    static boolean isOther(Group group, Draft whole) {
        WeaponFamily kind = group.weapon() == null ? null : group.weapon().family();
        WeaponFamily all =
                whole.group.weapon() == null ? null : whole.group.weapon().family();
        boolean drones = all == WeaponFamily.DRONE;
        return kind != null && drones && MISSILES.contains(kind);
    }
}
