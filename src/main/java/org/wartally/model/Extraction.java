package org.wartally.model;

import java.util.List;

/** Everything that one report gave: each candidate number is either a claim or a reject. */
public record Extraction(String reportId, List<Claim> claims, List<Reject> rejects) {

    public Extraction {
        claims = List.copyOf(claims);
        rejects = List.copyOf(rejects);
    }
}
