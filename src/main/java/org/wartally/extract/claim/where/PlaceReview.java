package org.wartally.extract.claim.where;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.Breakdowns;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.Where;

/**
 * Looks at the places of figures again once the whole report is read: what else it names, whose numbers are some of others, what
 * role each has.
 */
public final class PlaceReview {

    private PlaceReview() {}

    /** "In northern Mozambique" is in Cabo Delgado where a report names no other region of the country. */
    public static void narrow(Draft draft, Home home) {
        Where side = !draft.metric.ofWeapons() && draft.where.equals(Where.UNKNOWN) ? home.onlySide() : Where.UNKNOWN;
        if (!side.equals(Where.UNKNOWN)) {
            draft.where = side;
            draft.placeGround = Ground.of("the country of the only side that the report names", side);
        }
        Where only = !draft.metric.ofWeapons() && draft.zoneOf != null ? home.onlyRegion(draft.zoneOf) : null;
        if (only != null) {
            draft.wide = draft.where.regionLevel() == RegionLevel.COUNTRY ? draft.where : null;
            draft.where = only;
            draft.placeGround = Ground.of("the only region of the country that the report names", only);
        }
    }

    /** "Three drones were shot down", writes the administration of a region: over that region, not over the country. */
    public static void narrow(Draft draft, @Nullable Place office) {
        boolean loose = draft.metric.ofWeapons() && !draft.placed && draft.where.regionLevel() == RegionLevel.COUNTRY;
        if (loose && office != null && Objects.equals(office.country(), draft.where.country())) {
            draft.where = new Where(null, null, office.regionCode(), office.level());
            draft.placeGround = Ground.of("the region whose office publishes the report", draft.where);
        }
    }

    /**
     * Some of those killed at the market of Jabalia were killed there, though the sentence only says "in the Gaza Strip"
     * or names no place; so are those whom a list tells one by one.
     */
    public static void follow(Draft draft) {
        Draft whole = draft.whole;
        boolean some = draft.role == Role.SUBSET || draft.rule.equals(Breakdowns.RULE);
        if (whole == null || !some) {
            return;
        }
        // "71 killed in Syria in November, 17 of them children": the longer time made the whole the country's again.
        boolean widened = draft.wide != null && draft.wide.equals(whole.where);
        boolean loose = draft.where.regionLevel() == RegionLevel.ZONE && draft.zoneOf != null;
        boolean wider = loose
                && whole.where.regionLevel() == RegionLevel.ADMIN1
                && Objects.equals(whole.where.country(), draft.zoneOf);
        if (wider || widened || !draft.placed) {
            draft.where = whole.where;
            draft.placeGround = Ground.of("that of the whole of which it is some", whole.where);
        }
    }

    /**
     * What is counted over months or years, and names no place of its own, is counted in the country, unless it is of "the region"; so is what it says was
     * counted "in Ukraine since 2022", or told of an earlier event "in Niger", whichever region the event of the report lies in.
     */
    public static void widen(Draft draft, Words words) {
        boolean longer = draft.role == Role.RUNNING_TOTAL || draft.role == Role.PERIOD_TOTAL;
        if ((longer || draft.role == Role.BACKGROUND) && draft.wide != null) {
            draft.where = draft.wide;
            draft.placeGround = Ground.of("another count than that of the event, which names the country", draft.where);
            return;
        }
        boolean open = longer && !draft.placed && draft.where.country() != null;
        if (open && !new ThatArea(draft.scene.tokens(), words).isOf(draft)) {
            draft.where = new Where(null, null, draft.where.country(), RegionLevel.COUNTRY);
            draft.placeGround = Ground.of("a count over a longer time that names no place: the country", draft.where);
        }
    }
}
