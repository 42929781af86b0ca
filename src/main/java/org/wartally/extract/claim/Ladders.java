package org.wartally.extract.claim;

import java.util.List;
import org.wartally.model.Role;

/** A toll that rises or falls while the report is written. */
final class Ladders {

    private final List<Draft> drafts;

    Ladders(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** A toll that rises or falls: of two numbers in one "toll" phrase the second is the older; tolls replace what stood before. */
    void apply() {
        for (Draft toll : open()) {
            if (toll.rule.equals("toll")) {
                for (Draft other : open()) {
                    boolean older = other != toll
                            && other.metric == toll.metric
                            && other.best() < toll.best()
                            && SameEvent.compatible(toll, other)
                            && other.group.number() != null
                            && !other.group.more();
                    if (older
                            && (other.rule.equals("toll") || !other.dated)
                            && other.whole == null
                            && SameEvent.sameRegion(other, toll)) {
                        other.role = Role.SUPERSEDED;
                    }
                }
            }
        }
    }

    private List<Draft> open() {
        return Arithmetic.open(drafts);
    }
}
