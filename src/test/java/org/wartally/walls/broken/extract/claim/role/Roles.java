package org.wartally.walls.broken.extract.claim.role;

/** Roles, read last but one. */
public record Roles() {}
