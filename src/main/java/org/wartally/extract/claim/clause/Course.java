package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Where weapons were going: at other weapons, to an ally, or, of those just told of, to their aim. */
public final class Course {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;

    Course(Scene scene, Words words, List<Group> groups) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
    }

    /** "Heading for the port", without an auxiliary. */
    boolean isTold(Predicate predicate, int before) {
        return before == predicate.start() && words.is(Words.Class.COURSE, tokens, before);
    }

    /**
     * "Four over Tula, including two that were heading for Moscow", "of which two were heading for the port": some of those just
     * told of, in a clause that only says where to.
     */
    boolean isOfTold(Predicate predicate, @Nullable Group group, int before) {
        if (group == null || !words.is(Words.Class.COURSE, tokens, predicate.start())) {
            return false;
        }
        boolean included = words.is(Words.Class.RELATIVE, tokens, before - 1)
                && words.is(Words.Class.INCLUDING, tokens, group.start() - 1);
        boolean clause = before < predicate.start() && before == group.end();
        return group.kind() == Group.Kind.BARE && (included || clause) || clause && isOfThem(group);
    }

    /** Not "all 12 drones". */
    static boolean isSome(@Nullable Group group) {
        return group != null && (group.number() == null || !group.number().all());
    }

    /** "Three of them heading for the port": some of those just told of, whatever became of them. */
    static boolean isOfThem(@Nullable Group group) {
        return group != null && group.whole() == Group.Whole.PRONOUN;
    }

    /** "Fired two missiles at the drone": to stop it. */
    boolean isAtWeapons(Sense sense, int i) {
        boolean at = sense.metric() == Metric.LAUNCHED && tokens.lower(i).equals("at");
        return at
                && groups.stream().anyMatch(g -> g.kind() == Group.Kind.WEAPONS && g.start() > i && g.start() <= i + 2);
    }

    /** "Sent 600 drones to Russia", "deployed 12 missiles in Belarus": given to somebody, not fired at him. */
    boolean isGift(Predicate predicate, Sense sense, int i) {
        boolean to = tokens.lower(i).equals("to") || tokens.lower(i).equals("in");
        boolean country =
                scene.place(i + 1) != null && scene.place(i + 1).place().kind() == Place.Kind.COUNTRY;
        return sense.metric() == Metric.LAUNCHED
                && to
                && country
                && words.is(Words.Class.GIVEN, tokens, predicate.start());
    }
}
