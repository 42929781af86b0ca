package org.wartally.nightly;

/** A night set aside more of its input than it may, and published nothing. */
public final class TooManyRejects extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rejects;

    TooManyRejects(String message, String rejects) {
        super(message + "; nothing was published, the rejects lie in " + rejects);
        this.rejects = rejects;
    }

    /** Where the table of rejects lies. */
    public String rejects() {
        return rejects;
    }
}
