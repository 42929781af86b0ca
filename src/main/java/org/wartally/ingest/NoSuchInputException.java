package org.wartally.ingest;

/** An input path that was given leads to nothing; its message names the path. Bad usage, not bad input. */
public final class NoSuchInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public NoSuchInputException(String path) {
        super("no such input: " + path);
    }
}
