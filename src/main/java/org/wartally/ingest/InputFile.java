package org.wartally.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file of the input as the manifest names it.
 *
 * @param path name below the input path that was given, with {@code /} between folders
 * @param address of the file, with its file system
 * @param bytes size as it is stored
 * @param modified when it was last written, milliseconds since 1970, by the clock of its file system
 * @param sha256 of the bytes as they are stored, in hexadecimal; null where they could not be read to the end
 */
public record InputFile(
        String path,
        String address,
        long bytes,
        long modified,
        @Nullable String sha256) implements Serializable {

    static InputFile of(InputListing.Entry entry, @Nullable String sha256) {
        return new InputFile(entry.name(), entry.address(), entry.bytes(), entry.modified(), sha256);
    }
}
