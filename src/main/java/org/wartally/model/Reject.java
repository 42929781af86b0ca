package org.wartally.model;

/**
 * A number that was seen and not used, with the reason.
 *
 * @param reason one of the codes listed in the codebook, section "Rejects"
 */
public record Reject(String reportId, Span span, String reason) {}
