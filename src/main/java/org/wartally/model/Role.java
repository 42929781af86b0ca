package org.wartally.model;

/** What a number is to the whole (codebook, section "Role"). */
public enum Role implements Coded {
    TOTAL(true),
    PART(true),
    /** Some of a stated number, named apart: gives place, group or date, is never added. */
    SUBSET(true),
    INCREMENT(true),
    RESTATED(false),
    SUPERSEDED(false),
    RUNNING_TOTAL(false),
    PERIOD_TOTAL(false),
    BACKGROUND(false),
    PLANNED(false);

    private final boolean counting;

    Role(boolean counting) {
        this.counting = counting;
    }

    /** Whether a claim of this role takes part in a figure. */
    public boolean counting() {
        return counting;
    }
}
