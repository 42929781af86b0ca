package org.wartally.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in the input.
 *
 * @param file name below the input path that was given, with {@code /} between folders
 * @param line line on which the record begins, or number of the row in Parquet, from 1; null for a whole file
 * @param bytes size of the record as it was read, after decompression
 */
public record Origin(String file, @Nullable Long line, long bytes) {}
