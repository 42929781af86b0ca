package org.wartally.reconcile;

import org.wartally.model.Coded;

/** What became of a claim: column {@code used_as} of the table of claims. */
public enum Use implements Coded {
    /** It states the number of its figure. */
    FIGURE,
    /** It says more about its figure, or says it again, and adds nothing. */
    DETAIL,
    /** A stated total that parts named apart stand for in full. */
    SPLIT,
    /** Its role, or that of the whole it belongs to, does not count. */
    NONE
}
