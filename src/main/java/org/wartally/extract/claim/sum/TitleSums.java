package org.wartally.extract.claim.sum;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Role;

/** Titles that say what the text tells in two numbers: "exchange brings 277 home" above 246 swapped and 31 wounded handed over. */
public final class TitleSums {

    private TitleSums() {}

    static void apply(List<Draft> drafts) {
        for (Draft title : drafts) {
            boolean swap = title.metric == Metric.EXCHANGED
                    && title.role == Role.TOTAL
                    && title.scene.field() == Field.TITLE
                    && title.side != null;
            if (swap && isSum(title, drafts)) {
                title.role = Role.RESTATED;
            }
        }
    }

    private static boolean isSum(Draft title, List<Draft> drafts) {
        List<Draft> parts = drafts.stream()
                .filter(d -> d.metric == title.metric && title.side.equals(d.side) && d.scene != title.scene)
                .filter(d -> d.role == Role.TOTAL || d.role == Role.INCREMENT)
                .toList();
        return parts.size() > 1 && parts.stream().mapToLong(Draft::best).sum() == title.best();
    }
}
