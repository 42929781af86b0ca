package org.wartally.walls.broken.aggregate;

import org.wartally.walls.broken.model.LooksRight;

/** The other half of a cycle. */
public record Sums(LooksRight back) {}
