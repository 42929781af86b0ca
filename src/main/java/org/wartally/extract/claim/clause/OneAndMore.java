package org.wartally.extract.claim.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Counted lists of weapons whose first has no number: "hits by the Iskander and 26 drones", "launched a Kinzhal missile and 40 drones". */
public final class OneAndMore {

    private static final Set<Metric> COUNTED = Set.of(Metric.HIT, Metric.LAUNCHED);

    private final Tokens tokens;
    private final Lists lists;
    private final WeaponTerms weapons = WeaponTerms.standard();

    OneAndMore(Scene scene, Lists lists) {
        this.tokens = scene.tokens();
        this.lists = lists;
    }

    /** The list that a single weapon opens, counted as one; empty where no number follows in it. */
    List<Group> of(@Nullable Group first, Sense sense, boolean noun) {
        if (first == null || !COUNTED.contains(sense.metric()) || !isSingle(first)) {
            return List.of();
        }
        List<Group> list = lists.objects(first.ofOne(), noun);
        boolean numbered = list.stream().skip(1).anyMatch(g -> g.number() != null);
        return numbered ? list : List.of();
    }

    /** "The Iskander", "a Kh-69 missile"; not "the drones". */
    private boolean isSingle(Group group) {
        String article = tokens.lower(group.start());
        boolean led = article.equals("the") || article.equals("a") || article.equals("an");
        return group.number() == null
                && led
                && group.kind() == Group.Kind.WEAPONS
                && weapons.match(tokens, group.start() + 1) != null
                && !tokens.lower(group.end() - 1).endsWith("s");
    }
}
