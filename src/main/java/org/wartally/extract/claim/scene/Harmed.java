package org.wartally.extract.claim.scene;

import org.wartally.model.Metric;

/** What was done to people of whom a single word tells: "the dead", "the injured", "casualties". */
public final class Harmed {

    private Harmed() {}

    /** The metric of a word for people who were harmed; those of whom it tells no more are dead ("victims", "bodies"). */
    public static Metric metric(Words words, String harmed) {
        if (words.is(Words.Class.HURT, harmed)) {
            return Metric.INJURED;
        }
        if (words.is(Words.Class.LOST, harmed)) {
            return Metric.MISSING;
        }
        return words.is(Words.Class.UNSORTED, harmed) ? Metric.CASUALTIES : Metric.KILLED;
    }

    /** Whether a word tells of people who are dead, or may be: "the dead", "the casualties". */
    public static boolean isDead(Words words, String harmed) {
        Metric metric = metric(words, harmed);
        return metric == Metric.KILLED || metric == Metric.CASUALTIES;
    }
}
