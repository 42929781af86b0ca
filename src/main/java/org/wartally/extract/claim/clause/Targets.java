package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Looks over the target that stands between a verb and what was sent: "hurled at Ukrainian cities some 60 missiles". */
public final class Targets {

    /** Tokens of "at the towns of southern Ukraine". */
    private static final int REACH = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Targets(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The token of the weapons behind a target; the same token where no target stands, or no weapons behind it. */
    int behind(int i, Sense sense, List<Group> groups) {
        if (sense.metric() != Metric.LAUNCHED || !words.is(Words.Class.TARGETING, tokens, i)) {
            return i;
        }
        boolean named = false;
        int end = i + 1;
        while (end < i + REACH && isOfTarget(end)) {
            named |= scene.place(end) != null || scene.actor(end) != null;
            end++;
        }
        for (Group group : groups) {
            if (group.start() >= end) {
                boolean weapons = group.kind() == Group.Kind.WEAPONS && group.number() != null;
                return named && weapons && group.start() <= end + 1 ? end : i;
            }
        }
        return i;
    }

    private boolean isOfTarget(int i) {
        return scene.number(i) == null
                && (scene.place(i) != null
                        || scene.actor(i) != null
                        || words.is(Words.Class.DETERMINER, tokens, i)
                        || words.is(Words.Class.AREA, tokens, i)
                        || words.is(Words.Class.LAND, tokens, i)
                        || tokens.lower(i).equals("of")
                        || tokens.lower(i).equals("'s"));
    }
}
