package org.wartally.reconcile;

import java.util.List;
import java.util.Set;
import org.wartally.model.Claim;

/**
 * What one claim adds to a figure.
 *
 * @param claim the claim with what it takes over from its whole and with the number that is left for it to count
 * @param remainder whether parts named apart were taken out of its number
 * @param details ids of the claims that say more about the same number and add nothing, sorted
 */
public record Contribution(Claim claim, boolean remainder, List<String> details) {

    public Contribution {
        details = details.stream().sorted().toList();
    }

    static Contribution of(Claim claim, boolean remainder, Set<String> details) {
        return new Contribution(claim, remainder, List.copyOf(details));
    }
}
