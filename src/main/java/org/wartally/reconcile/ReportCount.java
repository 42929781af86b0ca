package org.wartally.reconcile;

import java.util.List;
import java.util.Map;

/**
 * What one report counts by itself.
 *
 * @param contributions the numbers that go into figures, in reading order
 * @param unused what became of each claim that is in none of them, by claim id
 */
public record ReportCount(List<Contribution> contributions, Map<String, Use> unused) {

    public ReportCount {
        contributions = List.copyOf(contributions);
        unused = Map.copyOf(unused);
    }
}
