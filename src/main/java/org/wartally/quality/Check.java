package org.wartally.quality;

import java.util.List;

/**
 * What a check found.
 *
 * @param question what was asked
 * @param violations rows that answer it; 0 is good
 * @param examples the first of them, sorted, for people
 */
public record Check(String name, Level level, String question, long violations, List<String> examples) {

    /** What a violation means. */
    public enum Level {
        /** The night is not published. */
        ERROR,
        /** The night is published, and its manifest says so. */
        WARN
    }

    public Check {
        examples = List.copyOf(examples);
    }

    /** {@code holds} or {@code broken}. */
    public String outcome() {
        return violations == 0 ? "holds" : "broken";
    }

    public boolean stopsTheNight() {
        return level == Level.ERROR && violations > 0;
    }
}
