package org.wartally.reconcile;

import java.util.List;
import org.wartally.model.Figure;

/** A figure with the claims that speak of it, sorted by claim id. */
public record Reconciled(Figure figure, List<Evidence> evidence) {

    public Reconciled {
        evidence = List.copyOf(evidence);
    }
}
