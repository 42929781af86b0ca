package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.weapon.Weapon;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Some of the weapons before, told by their kind: "87 drones were launched, with Shaheds numbering some 50". */
public final class KindShares {

    private static final Set<String> NUMBERING = Set.of("numbering", "numbered", "totalling", "totaling");

    /** Tokens of the longest name of a kind: "Shahed-type strike drones". */
    private static final int KIND = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final WeaponTerms weapons = WeaponTerms.standard();

    public KindShares(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The draft of a number of one kind of the weapons counted last; null where a group is none. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        int verb = group.start() - 1;
        boolean some = last != null
                && NUMBERING.contains(tokens.lower(verb))
                && group.kind() == Group.Kind.BARE
                && last.scene == scene
                && last.sentence == tokens.sentenceOf(verb)
                && last.metric.ofWeapons()
                && group.count() != null
                && group.count().best() < last.best();
        if (!some || !isKind(last.group.end(), verb)) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), "some of a kind");
        draft.role = Role.SUBSET;
        draft.whole = last;
        SomeOf.inherit(draft, last);
        return draft;
    }

    /** Whether a kind of weapons stands right before the verb, behind the number that it is some of. */
    private boolean isKind(int from, int verb) {
        for (int i = Math.max(from, verb - KIND); i < verb; i++) {
            Terms.Match<Weapon> match = weapons.match(tokens, i);
            if (match != null && match.end() == verb) {
                return true;
            }
        }
        return false;
    }
}
