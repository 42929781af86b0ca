package org.wartally.publish;

/** A file that a night read: its path relative to the input, its size and its SHA-256 in hex. */
public record InputFile(String path, long bytes, String sha256) {}
