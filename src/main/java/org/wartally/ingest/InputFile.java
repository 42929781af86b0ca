package org.wartally.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file of the input as the manifest names it.
 *
 * @param path name below the input path that was given, with {@code /} between folders
 * @param address of the file, with its file system
 * @param bytes size as it is stored
 * @param sha256 of the bytes as they are stored, in hexadecimal; null where they could not be read to the end
 */
public record InputFile(
        String path, String address, long bytes, @Nullable String sha256) implements Serializable {}
