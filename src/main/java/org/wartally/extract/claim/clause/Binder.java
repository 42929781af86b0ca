package org.wartally.extract.claim.clause;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;

/** Brings the groups and predicates of one sentence together: who did what to how many. */
public final class Binder {

    /** Rule of the weapons behind "attacked ... with". */
    public static final String WITH = "weapons of an attack";

    /** Rule of the people killed "along with" others. */
    private static final String COMPANIONS = "companions of the subject";

    private final Clause clause;
    private final Scene scene;
    private final Words words;
    private final Neighbours neighbours;
    private final Takings takings;
    private final Acceptance acceptance;
    private final Before before;
    private final Behind behind;
    private final Tolls tolls;
    private final Companions companions;
    private final Described described;

    public Binder(
            Scene scene,
            Words words,
            List<Group> groups,
            List<Predicate> predicates,
            boolean swap,
            boolean weaponsBefore) {
        this.clause = new Clause(scene, words, groups, predicates, swap, weaponsBefore);
        this.scene = scene;
        this.words = words;
        this.neighbours = clause.neighbours;
        this.takings = clause.takings;
        this.acceptance = clause.acceptance;
        this.before = new Before(clause);
        this.behind = new Behind(clause);
        this.tolls = new Tolls(clause);
        this.companions = new Companions(scene, words, groups);
        this.described = new Described(scene, words, groups, predicates);
    }

    /** The drafts of the sentence in reading order. */
    public List<Draft> bind() {
        for (Group group : clause.groups) {
            bindInner(group);
        }
        for (Predicate predicate : clause.predicates) {
            bind(predicate);
        }
        return takings.sorted();
    }

    /** Groups that a predicate has taken. */
    public Set<Group> bound() {
        return takings.bound();
    }

    /** "39 injured civilians": the participle stands inside the group. */
    private void bindInner(Group group) {
        Predicate inner = group.predicate();
        if (inner == null || !group.counted() || group.number() == null || described.only(group, inner)) {
            return;
        }
        for (Sense sense : inner.senses()) {
            boolean prisoners = sense.metric() == Metric.CAPTURED && scene.tellsOfSwap();
            boolean some = sense.metric() == Metric.EXCHANGED && new OfThose(scene, words).isOfFreed(group);
            boolean fits = !prisoners && !some && (sense.frame() == Frame.VERB || sense.frame() == Frame.STATE);
            if (fits && acceptance.accepts(sense, group)) {
                takings.add(sense, group, group.start(), group.end(), "participle inside the group");
                return;
            }
        }
    }

    private void bind(Predicate predicate) {
        Passive passive = Passive.before(scene, words, predicate.start());
        for (Sense said : predicate.senses()) {
            Sense sense = sense(said, predicate);
            if (bind(predicate, sense, passive)) {
                companions(predicate, sense, false);
                return;
            }
        }
        Sense died = passive.found() ? predicate.sense(Frame.VERB) : predicate.sense(Frame.SUBJECT);
        if (died != null && died.of() == Sense.Of.PEOPLE) {
            companions(predicate, died, true);
        }
    }

    /** What a predicate says of bodies: that they were handed over, or, at a hospital, that somebody is dead. */
    private Sense sense(Sense said, Predicate predicate) {
        if (acceptance.isHandedOver(said, predicate)) {
            return new Sense(Metric.BODIES_RETURNED, Frame.OF, Sense.Of.PEOPLE);
        }
        if (!acceptance.isAtHospital(said, predicate)) {
            return said;
        }
        boolean bare = said.of() == Sense.Of.BODIES;
        return bare
                ? new Sense(Metric.KILLED, Frame.BODIES, Sense.Of.CORPSES)
                : new Sense(Metric.KILLED, said.frame(), said.of());
    }

    private boolean bind(Predicate predicate, Sense sense, Passive passive) {
        if (sense.metric() == Metric.CAPTURED && !passive.found() && scene.tellsOfSwap()) {
            return false;
        }
        if (sense.frame() != Frame.TOLL && !passive.found() && behind.label(predicate, sense)) {
            return true;
        }
        return switch (sense.frame()) {
            case VERB -> verb(predicate, sense, passive);
            case WITH -> behind.with(predicate, sense);
            case OBJECT, OF -> behind.object(predicate, sense, "object behind the verb");
            case SUBJECT ->
                before.subject(predicate, sense, passive.start(), "subject before the verb")
                        || before.second(predicate, sense);
            case STATE -> !neighbours.modifies(predicate) && before.state(predicate, sense, passive);
            case NOUN -> tolls.noun(predicate, sense);
            case BODIES -> bodies(predicate, sense, passive);
            case TOLL -> tolls.toll(predicate, sense);
        };
    }

    private boolean verb(Predicate predicate, Sense sense, Passive passive) {
        if (passive.found()) {
            int taken = takings.drafts().size();
            boolean told = before.subject(predicate, sense, passive.start(), "passive with its subject")
                    || before.shared(predicate, sense, passive);
            boolean listed = takings.drafts().size() == taken
                    && neighbours.isBeforeColon(predicate)
                    && !neighbours.isBehindCount(predicate)
                    && behind.object(predicate, sense, "list behind a passive");
            return told || listed;
        }
        if (behind.inverted(predicate, sense) || behind.dealtOut(predicate, sense)) {
            return true;
        }
        if (neighbours.isReduced(predicate)) {
            return before.reduced(predicate, sense);
        }
        return behind.object(predicate, sense, "verb with its object")
                || before.relative(predicate, sense)
                || before.reduced(predicate, sense)
                || before.second(predicate, sense)
                || behind.behindColon(predicate, sense)
                || before.behindAside(predicate, sense);
    }

    /** With {@code named} it must be sure that they are people: of the subject only a name is known. */
    private void companions(Predicate predicate, Sense sense, boolean named) {
        Group group = sense.of() == Sense.Of.PEOPLE ? companions.of(predicate) : null;
        boolean people = group != null && (!named || group.victim() != null);
        if (people && !clause.isTaken(group) && !neighbours.hasOwnVerb(group)) {
            clause.takeList(sense, group, group.start(), COMPANIONS);
            takings.drafts().stream().filter(d -> d.rule.equals(COMPANIONS)).forEach(d -> d.role = Role.INCREMENT);
        }
    }

    private boolean bodies(Predicate predicate, Sense sense, Passive passive) {
        return before.subject(predicate, sense, passive.start(), "bodies found")
                || behind.object(predicate, sense, "bodies found");
    }
}
