package org.wartally.walls.broken.text;

import java.util.HashMap;

/** State that another JVM would not have. */
final class Remembers {

    static final HashMap<String, String> SEEN = new HashMap<>();
    static final int[] TABLE = {1, 2};
    static final Tally TALLY = new Tally();
    static final String FINE = "fine";
    static String last = "";

    private Remembers() {}

    /** Final on the outside only. */
    static final class Tally {
        int n;
    }
}
