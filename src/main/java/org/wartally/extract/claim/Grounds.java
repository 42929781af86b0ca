package org.wartally.extract.claim;

/**
 * Why a claim has its place and its date: the words that govern it, and the rule that says so.
 *
 * @param claimId the claim
 */
public record Grounds(String claimId, String where, String when) {}
