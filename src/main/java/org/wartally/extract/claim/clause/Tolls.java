package org.wartally.extract.claim.clause;

import java.util.List;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;

/** Takes the numbers of nouns that count: "a toll of 12", "losses rose from 40 to 70", "300 casualties". */
final class Tolls {

    private static final Sense DEAD = new Sense(Metric.KILLED, Frame.TOLL, Sense.Of.PEOPLE);

    private final Clause clause;
    private final Scene scene;
    private final Words words;
    private final Neighbours neighbours;
    private final Takings takings;
    private final Acceptance acceptance;

    Tolls(Clause clause) {
        this.clause = clause;
        this.scene = clause.scene;
        this.words = clause.words;
        this.neighbours = clause.neighbours;
        this.takings = clause.takings;
        this.acceptance = clause.acceptance;
    }

    boolean toll(Predicate predicate, Sense sense) {
        Group set = neighbours.before(predicate);
        if (set != null) {
            takings.add(sense, set, set.start(), predicate.end(), "toll");
            return true;
        }
        List<Group> numbers = neighbours.tollNumbers(predicate);
        RivalNumbers rivals = new RivalNumbers(scene, words);
        for (Group number : numbers) {
            boolean first = number == numbers.get(0);
            int start = first ? predicate.start() : number.start();
            String rule = !first && rivals.isBetween(numbers.get(0), number) ? RivalNumbers.RULE : "toll";
            takings.add(isDead(sense, number) ? DEAD : sense, number, start, number.end(), rule);
            boolean old = numbers.size() > 1
                    && scene.tokens().lower(number.start() - 1).equals("from");
            takings.drafts().stream().filter(d -> old && d.group == number).forEach(d -> d.role = Role.SUPERSEDED);
        }
        return !numbers.isEmpty();
    }

    /** "Put its losses at 41 dead". */
    private boolean isDead(Sense sense, Group number) {
        boolean dead = scene.tokens().lower(number.end()).equals("dead")
                || scene.tokens().lower(number.end()).equals("killed");
        return dead && sense.metric() == Metric.CASUALTIES;
    }

    boolean noun(Predicate predicate, Sense sense) {
        Group before = neighbours.adjacentBefore(predicate);
        if (before != null
                && before.counted()
                && acceptance.accepts(sense, before)
                && (before.number() != null || !isGenitive(predicate))
                && !acceptance.isAlive(before, predicate)
                && !clause.isTaken(before)) {
            takings.add(sense, before, before.start(), predicate.end(), "number of a counting noun");
            return true;
        }
        return false;
    }

    /** "The six students' murder"; "the mayor's murder" is mostly named as the cause of something else. */
    private boolean isGenitive(Predicate predicate) {
        return scene.tokens().isMark(predicate.start(), '\'');
    }
}
