package org.wartally.extract.claim.sum;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.model.Field;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;

/** What a number that is said again has from where it was said first: a title tells of Congo, its text of Ituri. */
public final class Echoes {

    private Echoes() {}

    /** Gives numbers said again the region and the side that they were first told with, where theirs are wider or missing. */
    public static void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft first =
                    draft.role != Role.RESTATED ? null : draft.first != null ? draft.first : inText(draft, drafts);
            if (first != null) {
                follow(draft, first);
            }
        }
    }

    /** The number of the text that a title says again; null where none is the same. */
    private static @Nullable Draft inText(Draft title, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> title.scene.field() == Field.TITLE && draft.scene.field() == Field.TEXT)
                .filter(draft -> draft.role == Role.TOTAL && draft.metric == title.metric)
                .filter(draft -> draft.best() == title.best())
                .findFirst()
                .orElse(null);
    }

    private static void follow(Draft draft, Draft first) {
        boolean wider = draft.where.regionLevel() == RegionLevel.COUNTRY
                && first.where.regionLevel() == RegionLevel.ADMIN1
                && Objects.equals(draft.where.country(), first.where.country());
        if (wider) {
            draft.where = first.where;
            draft.placeGround = Ground.of("that of the same number told first", first.where);
        }
        if (!draft.dated && draft.scene != first.scene && first.when.end() != null) {
            draft.when = first.when;
            draft.dateGround = Ground.of("that of the same number told first", first.when);
        }
        draft.side = draft.side == null && draft.metric == first.metric ? first.side : draft.side;
    }
}
