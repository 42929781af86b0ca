package org.wartally.model;

import java.util.List;

/**
 * Everything that one report gave.
 *
 * @param candidates figures seen: each became a claim or a reject, so that claims and rejects add up to it
 */
public record Extraction(String reportId, List<Claim> claims, List<Reject> rejects, int candidates) {

    public Extraction {
        claims = List.copyOf(claims);
        rejects = List.copyOf(rejects);
    }

    /** Whether nothing that was seen was lost. */
    public boolean balances() {
        return claims.size() + rejects.size() == candidates;
    }
}
