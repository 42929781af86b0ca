package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;

/** Tells what people were before from what became of them: "three wounded guards were shot dead" are three dead. */
public final class Described {

    private final Scene scene;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;

    Described(Scene scene, Words words, List<Group> groups, List<Predicate> predicates) {
        this.scene = scene;
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
    }

    /**
     * Whether the participle inside a group only describes those of whom another predicate tells what was done.
     *
     * @param inner the participle: "executed three captured soldiers"
     */
    boolean only(Group group, Predicate inner) {
        Metric before = inner.senses().get(0).metric();
        for (Predicate predicate : predicates) {
            Metric now = predicate.senses().get(0).metric();
            boolean later = now == Metric.KILLED || now == Metric.CAPTURED && before != Metric.EXCHANGED;
            if (later && now != before && isSaidOf(predicate, group)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSaidOf(Predicate predicate, Group group) {
        if (predicate.end() == group.start()) {
            return predicate.has(Frame.VERB) || predicate.has(Frame.OF);
        }
        Passive passive = Passive.before(scene, words, predicate.start());
        boolean alone = predicate.has(Frame.VERB) && groups.stream().noneMatch(g -> g.start() == predicate.end());
        boolean told = passive.found() ? !predicate.has(Frame.NOUN) : predicate.has(Frame.SUBJECT) || alone;
        return told && passive.start() == group.end();
    }
}
