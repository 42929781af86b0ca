package org.wartally.reconcile;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.Where;

/**
 * The cell of the weekly tables that a claim counts in.
 *
 * @param region code of the region, name of a zone or sea that has none, null where no region is known
 */
record Cell(
        Metric metric,
        @Nullable String side,
        VictimType victimType,
        @Nullable WeaponFamily weaponFamily,
        @Nullable String region,
        RegionLevel regionLevel,
        @Nullable String isoWeek) {

    static Cell of(Claim claim) {
        return new Cell(
                claim.metric(),
                claim.side(),
                victimType(claim),
                claim.weaponFamily(),
                region(claim.where()),
                claim.where().regionLevel(),
                claim.when().isoWeek());
    }

    /**
     * Whether a part or subset counts in the cell of its whole. Of a subset its region, week and weapon decide: "22 dead, a
     * soldier among them" are 22 of whom nobody knows what the others were.
     */
    boolean isIn(Cell whole, Role role) {
        Cell alike = role == Role.SUBSET
                ? new Cell(metric, whole.side, whole.victimType, weaponFamily, region, regionLevel, isoWeek)
                : this;
        return alike.equals(whole);
    }

    /** Soldiers and civilians come home in one exchange, and are counted as one. */
    static VictimType victimType(Claim claim) {
        return claim.metric().counted() == Metric.Counted.PRISONERS ? VictimType.UNKNOWN : claim.victimType();
    }

    /** What tells one region from another: its code, or the name of a zone or sea without an article. */
    static @Nullable String region(Where where) {
        return where.regionCode() != null ? where.regionCode() : zone(where);
    }

    /** The name of a zone or sea without an article, in the spelling of the report; null for anything else. */
    static @Nullable String zone(Where where) {
        boolean named = where.regionLevel() == RegionLevel.ZONE || where.regionLevel() == RegionLevel.SEA;
        String place = where.place();
        if (!named || place == null) {
            return null;
        }
        return place.toLowerCase(Locale.ROOT).startsWith("the ") ? place.substring(4) : place;
    }
}
