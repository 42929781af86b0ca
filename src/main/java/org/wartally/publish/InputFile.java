package org.wartally.publish;

import org.jspecify.annotations.Nullable;

/**
 * A file that a night read.
 *
 * @param path relative to the input path
 * @param bytes size as stored
 * @param sha256 of the bytes as stored, in hex; null where they could not be read to the end
 */
public record InputFile(String path, long bytes, @Nullable String sha256) {}
