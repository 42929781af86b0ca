package org.wartally.nightly;

import java.util.List;

/** The tables of a night contradict themselves: an error of ours. Nothing was published. */
public final class FailedChecks extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedChecks(List<String> problems) {
        super("nothing was published, for the tables do not hold: " + String.join("; ", problems));
    }
}
