package org.wartally.launch;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * When a night is killed.
 *
 * @param step what it says when the time begins; empty where that is its start
 * @param millis how long after that
 */
record Moment(String step, int millis) {

    private static final String PUBLISH = "publish: ";

    private static final List<String> STEPS =
            List.of("ingest: reads", "extract: reads", "extract: finds", "reconcile: ", "aggregate: ", "quality: asks");

    private static final int STEP_MILLIS = 1500;
    private static final int PUBLISH_MILLIS = 15;

    /**
     * A third anywhere in the run, a third anywhere in a step, and a third where one folder and three small files change
     * their place.
     *
     * @param usual how long a run takes, in milliseconds
     */
    static Moment of(Random random, long usual) {
        return switch (random.nextInt(3)) {
            case 0 -> new Moment("", random.nextInt((int) usual));
            case 1 -> new Moment(STEPS.get(random.nextInt(STEPS.size())), random.nextInt(STEP_MILLIS));
            default -> new Moment(PUBLISH, random.nextInt(PUBLISH_MILLIS));
        };
    }

    /** Waits for the moment; false where the program ended before. */
    boolean await(Program program, Duration atMost) {
        if (!step.isEmpty()) {
            program.awaitLine(step, atMost);
        }
        return !program.endsWithin(Duration.ofMillis(millis));
    }

    @Override
    public String toString() {
        return millis + " ms after " + (step.isEmpty() ? "its start" : "\"" + step.strip() + "\"");
    }
}
