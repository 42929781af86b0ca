package org.wartally.walls.broken.model;

import org.wartally.walls.broken.aggregate.Sums;

/** A record that knows what is made of it. */
public record LooksRight(Sums sums) {}
