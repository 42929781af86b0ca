package org.wartally.extract.claim.sum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;

/**
 * Some of a number that is told of a place: "six died in Bara and four in Ghubaysh. Three of those who died in Bara were pupils" are three of the six,
 * although the four stand nearer.
 */
final class OfPlaces {

    private final List<Draft> drafts;

    OfPlaces(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void apply() {
        for (Draft some : drafts) {
            boolean told = some.role == Role.SUBSET
                    && some.whole != null
                    && some.group.whole() != null
                    && some.metric.counted() == Metric.Counted.PEOPLE
                    && some.where.regionLevel() == RegionLevel.ADMIN1;
            Draft whole = told && SameEvent.elsewhere(some, some.whole) ? ofItsPlace(some) : null;
            some.whole = whole == null ? some.whole : whole;
        }
    }

    /** The nearest number before it that is told of its place and is large enough; null where none is. */
    private @Nullable Draft ofItsPlace(Draft some) {
        return Draft.last(
                drafts,
                draft -> draft.scene == some.scene
                        && draft.order < some.order
                        && draft.metric == some.metric
                        && draft.counts()
                        && draft.best() >= some.best()
                        && draft.placed
                        && draft.where.geonameid() != null
                        && draft.where.geonameid().equals(some.where.geonameid()));
    }
}
