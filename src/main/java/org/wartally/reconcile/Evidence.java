package org.wartally.reconcile;

/** A claim and the figure that it speaks of. */
public record Evidence(String claimId, String figureId, Use use) {}
