package org.wartally.walls.broken.extract.number;

/** What every dimension may use. */
public record Numbers(long n) {}
