package org.wartally.publish;

/** Another night writes to the output folder; nothing was done. */
public final class OutputInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputInUse(String output, String who) {
        super(output + " is in use by " + who + "; nothing was done, run again when it has ended");
    }
}
