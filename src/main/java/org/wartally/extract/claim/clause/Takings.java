package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wartally.extract.claim.group.Joining;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.model.Metric;

/** What the predicates of a sentence have taken so far: the groups, and the drafts made of them. */
public final class Takings {

    /** Rule of the 17 in "five of the 17 injured". */
    static final String OF_ALL = "number of all the harmed";

    private final Scene scene;
    private final Lists lists;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Group> bound = new HashSet<>();

    Takings(Scene scene, Lists lists) {
        this.scene = scene;
        this.lists = lists;
    }

    /** The drafts in the order in which they were made. */
    List<Draft> drafts() {
        return drafts;
    }

    /** The drafts in reading order. */
    List<Draft> sorted() {
        drafts.sort(Comparator.comparingInt((Draft d) -> d.group.start()).thenComparing(d -> d.metric));
        return drafts;
    }

    /** Groups that a predicate has taken. */
    Set<Group> bound() {
        return bound;
    }

    /** Takes a list of groups for one predicate: weapons and parts one by one, people as their sum. */
    void addAll(Sense sense, List<Group> taken, int start, int end, String rule) {
        List<Group> list = taken.stream()
                .filter(group -> !Acceptance.mayBeThings(sense, group))
                .toList();
        Group sum = null;
        for (Group group : list) {
            sum = sum == null || !sum.counted() ? group : group.counted() ? Joining.sum(sum, group) : sum;
        }
        if (sum == null || !sum.counted()) {
            return;
        }
        if (sense.metric().ofWeapons() && list.size() > 1) {
            list.stream()
                    .filter(Group::counted)
                    .forEach(g -> add(
                            sense,
                            g,
                            g == list.get(0) ? Math.min(start, g.start()) : g.start(),
                            g == list.get(list.size() - 1) ? Math.max(end, g.end()) : g.end(),
                            rule));
            return;
        }
        if (list.size() > 1
                && (breaksDown(sense, sum)
                        || lists.isBehindColon(list.get(0), drafts)
                        || list.stream()
                                        .map(Group::side)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .count()
                                > 1)) {
            list.stream()
                    .filter(Group::counted)
                    .forEach(g -> add(sense, g, g.start(), g.end(), "part of a list that adds up"));
            return;
        }
        if (lists.isBrokenDown(list)) {
            add(
                    sense,
                    list.get(0),
                    Math.min(start, list.get(0).start()),
                    list.get(0).end(),
                    rule);
            bound.addAll(list);
            drafts.stream()
                    .filter(d -> d.group == list.get(0) && d.metric == sense.metric())
                    .forEach(d -> d.conjuncts = List.copyOf(list.subList(1, list.size())));
            return;
        }
        bound.addAll(list);
        int before = drafts.size();
        int last = list.size() == taken.size() ? Math.max(end, sum.end()) : sum.end();
        add(sense, sum, Math.min(start, sum.start()), last, rule);
        drafts.subList(before, drafts.size()).forEach(draft -> draft.conjuncts = Conjuncts.of(list));
    }

    /** Whether a list adds up to a number that the sentence has stated before it. */
    private boolean breaksDown(Sense sense, Group sum) {
        return drafts.stream()
                .anyMatch(
                        d -> d.metric == sense.metric() && d.group.end() <= sum.start() && d.count.equals(sum.count()));
    }

    /** Takes a group, where none that overlaps it was taken for the same. */
    void add(Sense sense, Group group, int start, int end, String rule) {
        if (alreadyRead(group, sense.metric())) {
            if (sense.metric() == Metric.KILLED && sense.frame() == Frame.SUBJECT) {
                diedOfWounds(group, end);
            }
            return;
        }
        bound.add(group);
        if (sense.metric() == Metric.NEUTRALISED) {
            // "Attack repelled: 83 targets shot down or suppressed": what the words behind tell is surer.
            drafts.removeIf(d -> d.group == group && d.metric.ofWeapons() && d.metric != Metric.LAUNCHED);
        }
        if (group.counted()) {
            Metric metric = isOneFate(sense, group, end) ? Metric.KILLED : sense.metric();
            drafts.add(new Draft(scene, group, metric, start, end, rule));
        }
    }

    /** "A villager was injured and killed": one can only be both. */
    private boolean isOneFate(Sense sense, Group group, int end) {
        boolean one = sense.metric() == Metric.CASUALTIES
                && group.number() == null
                && group.count().best() == 1;
        for (int i = group.end(); one && i < end; i++) {
            if (scene.tokens().lower(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** "A demonstrator, who was badly injured, died two days later": of the hurt it is told that they died. */
    private void diedOfWounds(Group group, int end) {
        for (Draft draft : drafts) {
            if (draft.group.start() == group.start() && draft.metric == Metric.INJURED) {
                draft.metric = Metric.KILLED;
                draft.end = Math.max(draft.end, end);
            }
        }
    }

    private boolean alreadyRead(Group group, Metric metric) {
        for (Draft draft : drafts) {
            boolean overlap = draft.group.start() < group.end() && group.start() < draft.group.end();
            // "Three of the eight wounded died", "three of the eight wounded are in a coma": the eight are another
            // number.
            boolean fewer = group.counted() && group.count().best() < draft.best();
            boolean some = draft.rule.equals(OF_ALL) && (draft.metric != metric || fewer);
            if (overlap && !some && (draft.metric == metric || !metric.ofWeapons())) {
                return true;
            }
        }
        return false;
    }
}
