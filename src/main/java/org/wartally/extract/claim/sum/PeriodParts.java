package org.wartally.extract.claim.sum;

import java.util.ArrayList;
import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Role;

/**
 * Numbers that add up to a sum of a period or of a war are of that time too: "742 deaths were counted in January. Burkina Faso had
 * 388 dead, Mali 231 and Niger 123".
 */
public final class PeriodParts {

    /** Sentences in which a sum is broken down. */
    private static final int REACH = 4;
    /** Smaller numbers add up by chance. */
    private static final long LEAST = 20;
    /** Two numbers may add up by chance from here on less than from {@link #LEAST} on. */
    private static final long LEAST_OF_TWO = 100;

    private final List<Draft> drafts;

    PeriodParts(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void apply() {
        for (Draft sum : drafts) {
            boolean period = sum.role == Role.PERIOD_TOTAL || sum.role == Role.RUNNING_TOTAL;
            if (period && sum.best() >= LEAST) {
                parts(sum).forEach(part -> part.role = sum.role);
            }
        }
    }

    /** The open numbers right behind a sum that make it up; none where they do not. */
    private List<Draft> parts(Draft sum) {
        List<Draft> parts = new ArrayList<>();
        long told = 0;
        for (Draft draft : drafts) {
            boolean next = draft.scene == sum.scene
                    && draft.order > sum.order
                    && draft.sentence - sum.sentence <= REACH
                    && draft.metric == sum.metric
                    && draft.role == Role.TOTAL
                    && !draft.dated;
            if (next && told < sum.best()) {
                parts.add(draft);
                told += draft.best();
            }
        }
        boolean several = parts.size() > 2 || parts.size() == 2 && sum.best() >= LEAST_OF_TWO;
        return told == sum.best() && several ? parts : List.of();
    }
}
