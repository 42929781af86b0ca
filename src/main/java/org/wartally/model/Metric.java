package org.wartally.model;

/** What a figure counts. The words that lead to each are in the codebook, section "Metric". */
public enum Metric implements Coded {
    KILLED(Counted.PEOPLE),
    INJURED(Counted.PEOPLE),
    /** Killed or injured, not told apart by the source. */
    CASUALTIES(Counted.PEOPLE),
    MISSING(Counted.PEOPLE),
    CAPTURED(Counted.PEOPLE),
    /** Prisoners who came home in a swap, by the side they return to. */
    EXCHANGED(Counted.PRISONERS),
    /** Bodies handed over, by the side they return to. */
    BODIES_RETURNED(Counted.PRISONERS),
    LAUNCHED(Counted.WEAPONS),
    /** Destroyed by fire. */
    INTERCEPTED(Counted.WEAPONS),
    /** Lost without fire: jammed, lost from radar. */
    SUPPRESSED(Counted.WEAPONS),
    /** Intercepted and suppressed in one number. */
    NEUTRALISED(Counted.WEAPONS),
    HIT(Counted.WEAPONS),
    LEFT_AIRSPACE(Counted.WEAPONS),
    AIRBORNE(Counted.WEAPONS);

    /** The kind of thing a metric counts, which is also the table its figures go to. */
    public enum Counted {
        PEOPLE,
        PRISONERS,
        WEAPONS
    }

    private final Counted counted;

    Metric(Counted counted) {
        this.counted = counted;
    }

    public Counted counted() {
        return counted;
    }

    /** Whether the figure counts weapons, not people. */
    public boolean ofWeapons() {
        return counted == Counted.WEAPONS;
    }
}
