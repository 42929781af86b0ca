package org.wartally.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param format the format of every file whatever its extension; null goes by extension
 * @param recordLimit longest record (line, row, or whole text or page) in bytes; a longer one is set aside
 */
public record IngestSettings(@Nullable Format format, int recordLimit) implements Serializable {

    /** 16 MiB: several hundred times the longest situation report. */
    public static final int DEFAULT_RECORD_LIMIT = 16 << 20;

    /**
     * Reads by extension, with the default limit.
     */
    public IngestSettings() {
        this(null, DEFAULT_RECORD_LIMIT);
    }

    public IngestSettings {
        if (recordLimit < 1) {
            throw new IllegalArgumentException("record limit " + recordLimit + " is not positive");
        }
    }
}
