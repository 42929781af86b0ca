package org.wartally.publish;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A file that a night was given.
 *
 * @param path relative to the input path
 * @param address where it lies, with its file system; not written down, for the same input may be read from elsewhere
 * @param bytes size as stored
 * @param modified when it was last written, milliseconds since 1970, by the clock of its file system; not written down, for
 *     a copy of the input has another
 * @param sha256 of the bytes as stored, in hex; null where they could not be read to the end
 */
public record InputFile(
        String path,
        @JsonIgnore String address,
        long bytes,
        @JsonIgnore long modified,
        @Nullable String sha256) {

    /** What tells whether this file, with these bytes, has been read before. */
    @JsonIgnore
    public String fingerprint() {
        return sha256 + " " + address;
    }

    /** One that could not be read to the end is tried again in every night. */
    @JsonIgnore
    public boolean isReadable() {
        return sha256 != null;
    }
}
