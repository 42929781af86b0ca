package org.wartally.extract.claim.sum;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Metric;
import org.wartally.model.Role;

/**
 * Numbers told place by place, sentence by sentence, that together are all of one before them: "the toll has risen to 41. In Kyiv 30 were
 * killed. Ten died in Kryvyi Rih, and one person in Dnipro": not some of the 41, but its parts.
 */
public final class DealtOut {

    private final List<Draft> drafts;

    DealtOut(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void apply() {
        Map<Draft, Map<String, Draft>> places = new HashMap<>();
        for (Draft some : drafts) {
            Draft whole = some.whole;
            boolean dealt = whole != null
                    && some.role == Role.SUBSET
                    && whole.role == Role.TOTAL
                    && some.metric == whole.metric
                    && some.metric.counted() == Metric.Counted.PEOPLE
                    && some.placed
                    && some.where.place() != null
                    && some.best() > 0;
            if (dealt) {
                places.computeIfAbsent(whole, w -> new HashMap<>())
                        .merge(some.where.place(), some, (a, b) -> a.best() >= b.best() ? a : b);
            }
        }
        places.forEach((whole, some) -> {
            long sum = some.values().stream().mapToLong(Draft::best).sum();
            if (some.size() > 1 && sum == whole.best()) {
                some.values().forEach(part -> part.role = Role.PART);
            }
        });
    }
}
