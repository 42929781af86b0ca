package org.wartally.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, read one at a time. */
public interface Intakes extends Closeable {

    /**
     * The next record; null after the last.
     *
     * @throws IOException where the file cannot be read further
     */
    @Nullable
    Intake next() throws IOException;

    /** Line or row being read, from 1; null where the file is one record. */
    @Nullable
    Long line();
}
