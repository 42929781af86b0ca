package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.TitledNames;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;

/** One sentence while its groups are taken by its predicates: who stands beside whom, what may be counted, and what has been taken. */
final class Clause {

    final Scene scene;
    final Words words;
    final List<Group> groups;
    final List<Predicate> predicates;
    final Neighbours neighbours;
    final Coordination coordination;
    final Lists lists;
    final Refusals refusals;
    final Takings takings;
    final Acceptance acceptance;
    final Course course;

    /**
     * @param swap whether the report tells of an exchange of prisoners
     * @param weaponsBefore whether the sentences before named weapons
     */
    Clause(
            Scene scene,
            Words words,
            List<Group> groups,
            List<Predicate> predicates,
            boolean swap,
            boolean weaponsBefore) {
        this.scene = scene;
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
        this.neighbours = new Neighbours(scene, words, groups, predicates);
        this.coordination = new Coordination(scene, words, groups, predicates);
        this.lists =
                new Lists(scene, words, groups, neighbours, coordination, new TitledNames(scene, words, predicates));
        this.refusals = new Refusals(scene, words, groups, neighbours);
        this.takings = new Takings(scene, lists);
        this.course = new Course(scene, words, groups);
        this.acceptance = new Acceptance(scene, words, predicates, neighbours, refusals, swap, weaponsBefore);
    }

    /** Whether a predicate has taken a group. */
    boolean isTaken(@Nullable Group group) {
        return takings.bound().contains(group);
    }

    /** Takes a group and those listed behind it, all told from {@code start} on. */
    void takeList(Sense sense, Group group, int start, String rule) {
        List<Group> list = lists.objects(group);
        takings.addAll(sense, list, start, list.get(list.size() - 1).end(), rule);
    }

    /** "hits of four missiles and 31 drones were recorded": the verb behind is the noun's. */
    boolean isNoun(Predicate predicate) {
        return words.is(Words.Class.PREPOSITION, scene.tokens(), predicate.end() - 1);
    }
}
