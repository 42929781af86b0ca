package org.wartally.extract.claim.elided;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.model.Metric;
import org.wartally.model.WeaponFamily;

/**
 * The fate of more weapons than were sent of the kind told last is that of all that were sent: "launched 407 drones and 38 missiles. 413 of
 * these were neutralised". Of which kinds they were nobody tells.
 */
public final class MixedWaves {

    /** Sentences back to the weapons that were sent. */
    private static final int REACH = 1;

    private static final Set<Metric> FATES =
            Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED, Metric.HIT);

    private MixedWaves() {}

    /** Takes the kind from each fate since the draft {@code first} that is one of all kinds sent. */
    public static void apply(List<Draft> drafts, int first) {
        for (Draft fate : drafts.subList(first, drafts.size())) {
            boolean open = FATES.contains(fate.metric)
                    && fate.family != null
                    && fate.group.weapon() == null
                    && fate.group.whole() == Group.Whole.PRONOUN;
            if (open && isOfAll(fate, sent(fate, drafts))) {
                fate.family = WeaponFamily.UNKNOWN;
            }
        }
    }

    private static List<Draft> sent(Draft fate, List<Draft> drafts) {
        List<Draft> sent = new ArrayList<>();
        for (int d = drafts.size() - 1; d >= 0; d--) {
            Draft draft = drafts.get(d);
            if (draft.scene != fate.scene || fate.sentence - draft.sentence > REACH) {
                break;
            }
            if (draft.metric == Metric.LAUNCHED && draft.start < fate.start) {
                sent.add(draft);
            }
        }
        return sent;
    }

    private static boolean isOfAll(Draft fate, List<Draft> sent) {
        long all = sent.stream().mapToLong(Draft::best).sum();
        long alike = sent.stream()
                .filter(draft -> draft.family == fate.family)
                .mapToLong(Draft::best)
                .sum();
        return alike > 0 && alike < fate.best() && fate.best() <= all;
    }
}
