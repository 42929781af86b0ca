package org.wartally.walls.broken.extract.claim.group;

import org.wartally.walls.broken.extract.claim.role.Roles;

/** A room of claim that looks into one behind it. */
public record GroupThatReadsRoles(Roles roles) {}
