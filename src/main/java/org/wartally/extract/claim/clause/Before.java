package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Takes what stands before a predicate: its subject, the noun of a participle, the object before "that they fired". */
final class Before {

    private final Clause clause;
    private final Scene scene;
    private final Words words;
    private final Neighbours neighbours;
    private final Takings takings;
    private final Acceptance acceptance;
    private final Subjects subjects;
    private final JointSubjects joint;
    private final ReducedClauses reduced;

    Before(Clause clause) {
        this.clause = clause;
        this.scene = clause.scene;
        this.words = clause.words;
        this.neighbours = clause.neighbours;
        this.takings = clause.takings;
        this.acceptance = clause.acceptance;
        List<Group> groups = clause.groups;
        Verbs verbs = new Verbs(scene, words, clause.predicates, neighbours);
        Included included = new Included(scene, words, groups, clause.lists, verbs);
        this.subjects = new Subjects(scene, words, groups, clause.predicates, neighbours, verbs, included);
        this.joint = new JointSubjects(scene, words, groups, clause.lists, clause.coordination, included);
        this.reduced = new ReducedClauses(scene, words, groups, neighbours, clause.coordination);
    }

    boolean subject(Predicate predicate, Sense sense, int before, String rule) {
        Group group = subjects.subject(before, sense);
        if (isShareOfWhich(before)) {
            return true;
        }
        if (sense.metric() == Metric.AIRBORNE && clause.isTaken(group)) {
            // "Destroyed two drones in the air".
            return true;
        }
        boolean told = clause.isTaken(group) || Course.isOfThem(group);
        told |= clause.course.isTold(predicate, before) && isFateBehind(predicate);
        boolean some = told && clause.course.isTold(predicate, before) && Course.isSome(group);
        if (some || clause.course.isOfTold(predicate, group, before)) {
            // "Shot down two drones heading for the port": how many were sent is not told.
            return true;
        }
        return group != null
                && !clause.course.isAtWeapons(sense, predicate.end())
                && take(predicate, sense, group, before, rule);
    }

    /** "Three drones heading for the city had been shot down": whose fate is told by the verb behind. */
    private boolean isFateBehind(Predicate course) {
        for (Predicate predicate : clause.predicates) {
            Metric metric = predicate.senses().get(0).metric();
            boolean fate = metric == Metric.INTERCEPTED || metric == Metric.SUPPRESSED || metric == Metric.NEUTRALISED;
            Passive passive =
                    fate && predicate.start() > course.end() ? Passive.before(scene, words, predicate.start()) : null;
            if (passive != null && passive.found()) {
                return clause.groups.stream()
                        .noneMatch(g -> g.start() >= course.end() && g.end() <= passive.start() && g.number() != null);
            }
        }
        return false;
    }

    /** "120 missiles, 99 percent of which were intercepted", "most of which": nobody tells how many. */
    private boolean isShareOfWhich(int verb) {
        Tokens tokens = scene.tokens();
        boolean which = words.is(Words.Class.WHOLE_PRONOUN, tokens, verb - 1)
                && tokens.lower(verb - 2).equals("of");
        return which
                && (words.is(Words.Class.SHARE_OF, tokens, verb - 3)
                        || tokens.lower(verb - 3).equals("percent")
                        || tokens.isMark(verb - 3, '%'));
    }

    /** "Three people are dead", "a strike left three people dead"; of "a monitor counts 400 dead" the number, not the monitor. */
    boolean state(Predicate predicate, Sense sense, Passive passive) {
        if (amongDead(predicate, sense)) {
            return true;
        }
        if (isOfPronoun(predicate)) {
            return false;
        }
        Group number = passive.found() ? null : neighbours.adjacentBefore(predicate);
        NumberMention all = number == null ? null : reduced.all(predicate, number);
        if (all != null && all.start() > number.start()) {
            return take(predicate, sense, number.counting(all.count()), predicate.start(), Takings.OF_ALL);
        }
        boolean counted = number != null && number.number() != null && sense.accepts(number);
        return counted
                ? take(predicate, sense, number, predicate.start(), "state of what stands before")
                : subject(predicate, sense, passive.start(), "state of what stands before");
    }

    /** "Declared him dead", "to remember the dead"; not "shooting nine of them dead". */
    private boolean isOfPronoun(Predicate predicate) {
        Tokens tokens = scene.tokens();
        int before = predicate.start() - 1;
        String lead = tokens.lower(before - 1);
        boolean noun = tokens.lower(before).equals("the") && !lead.equals("among");
        return noun || words.is(Words.Class.THEM, tokens, before) && !lead.equals("of");
    }

    /** "a commander among four dead": the number right before. */
    private boolean amongDead(Predicate predicate, Sense sense) {
        Group number = neighbours.adjacentBefore(predicate);
        boolean among =
                number != null && scene.tokens().lower(number.start() - 1).equals("among");
        return among
                && number.kind() == Group.Kind.BARE
                && take(predicate, sense, number, predicate.start(), "number among the dead");
    }

    /** "A policeman was stopped by militants and killed": the second verb of one subject. */
    boolean second(Predicate predicate, Sense sense) {
        int first = Passive.first(scene, words, predicate.start());
        return first >= 0 && subject(predicate, sense, first, "second verb of a passive");
    }

    /** "The sailors were at a restaurant and were wounded": the second clause of one subject. */
    boolean shared(Predicate predicate, Sense sense, Passive passive) {
        int first = Passive.shared(scene, words, passive.start());
        return first >= 0 && subject(predicate, sense, first, "second clause of one subject");
    }

    /** "Five people killed in a raid"; of "two rebels killed him" nobody in words that count. */
    boolean reduced(Predicate predicate, Sense said) {
        if (words.is(Words.Class.WHOM, scene.tokens(), predicate.end())) {
            return false;
        }
        Sense sense = said.metric() == Metric.INJURED && subjects.diesLater(predicate)
                ? new Sense(Metric.KILLED, Frame.VERB, Sense.Of.PEOPLE)
                : said;
        Group nearest = reduced.subject(predicate);
        NumberMention all = reduced.all(predicate, nearest);
        if (all != null) {
            return take(predicate, said, nearest.counting(all.count()), predicate.start(), Takings.OF_ALL);
        }
        // "Destroyed 97 of 115 drones launched": all of them were launched.
        Group whole = sense.metric() == Metric.LAUNCHED ? nearest : neighbours.outOf(nearest);
        Group group = clause.isTaken(whole) ? nearest : whole;
        // "16 drones sent against Ukraine": the place is no object.
        boolean active = sense.metric().ofWeapons() && !clause.isNoun(predicate) && neighbours.objectFollows(predicate)
                || group != null && group.number() == null && neighbours.isThing(predicate.end());
        return group != null
                && !active
                && take(predicate, sense, group, predicate.start(), "participle behind its noun");
    }

    /** "27 drones that Russia launched". */
    boolean relative(Predicate predicate, Sense sense) {
        Group group = neighbours.relativeObject(predicate);
        boolean all = group != null && group.number() != null && group.number().all();
        if (sense.metric() == Metric.LAUNCHED && clause.isTaken(group) && !all) {
            // "Brought down 77 drones that India had sent": how many were sent is not told.
            return true;
        }
        return group != null && take(predicate, sense, group, predicate.start(), "object before a relative clause");
    }

    /** "Four people, possibly all civilians, killed in a strike": a headline's verb behind an aside. */
    boolean behindAside(Predicate predicate, Sense sense) {
        boolean aside = scene.tokens().isMark(predicate.start() - 1, ',')
                || scene.tokens().isMark(predicate.start() - 1, '-');
        Group group = aside && sense.of() == Sense.Of.PEOPLE ? subjects.beforeAside(predicate.start(), sense) : null;
        Group sent =
                group == null && sense.metric() == Metric.LAUNCHED ? neighbours.endingAt(predicate.start()) : group;
        return sent != null && take(predicate, sense, sent, predicate.start(), "participle behind an aside");
    }

    private boolean take(Predicate predicate, Sense sense, Group part, int before, String rule) {
        // "40 of the 47 drones with which Russia attacked": all 47 were launched.
        Group group = sense.metric() == Metric.LAUNCHED ? neighbours.whole(part) : part;
        if (!acceptance.accepts(sense, group)) {
            return false;
        }
        if (clause.refusals.isDenied(group, predicate)) {
            takings.bound().add(group);
            return true;
        }
        List<Group> list = joint.of(group, before, takings.bound());
        takings.addAll(sense, list, list.get(0).start(), predicate.end(), rule);
        return true;
    }
}
