package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** The bodies that go the other way: "the bodies of 1,187 soldiers were handed over, and Russia received 24", "Russia 24". */
public final class NextBodies {

    private static final Set<String> RECEIVED =
            Set.of("received", "got", "took", "collected", "accepted", "receiving", "taking");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public NextBodies(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The number of a second side behind bodies of a first; null where the words tell of none. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean bodies = last != null
                && last.scene == scene
                && last.metric == Metric.BODIES_RETURNED
                && last.sentence == tokens.sentenceOf(group.start())
                && last.end < group.start();
        boolean bare = group.kind() == Group.Kind.BARE && group.whole() == null && !group.more();
        if (!bodies || !bare || tokens.isWord(group.end()) && !words.closesGroup(tokens, group.end())) {
            return null;
        }
        int verb = tokens.lower(group.start() - 1).equals("back") ? group.start() - 2 : group.start() - 1;
        boolean received = RECEIVED.contains(tokens.lower(verb));
        ActorMention receiver = receiver(received ? verb - 1 : group.start() - 1);
        if (!received && !(receiver != null && opensClause(receiver.start(), last))) {
            return null;
        }
        int start = received ? verb : group.start();
        Draft draft =
                new Draft(scene, group, Metric.BODIES_RETURNED, start, group.end(), "bodies that go the other way");
        draft.side = receiver == null ? null : receiver.side();
        return draft;
    }

    /** "Russia", "the Russian side", "Russia has": who stands before a token, or on it. */
    private @Nullable ActorMention receiver(int i) {
        int last = words.is(Words.Class.HAVE, tokens, i) ? i - 1 : i;
        last -= tokens.lower(last).equals("side") && scene.actor(last) == null ? 1 : 0;
        ActorMention actor = scene.actor(last);
        return actor == null || actor.side() == null ? null : actor;
    }

    /** ", Russia 24", and "Ukraine received 757 bodies and Russia 45". */
    private boolean opensClause(int actor, Draft last) {
        boolean and = tokens.lower(actor - 1).equals("and") && RECEIVED.contains(tokens.lower(last.start));
        return and || tokens.isMark(actor - 1, ',') || tokens.isMark(actor - 1, ';');
    }
}
