package org.wartally.model;

import org.jspecify.annotations.Nullable;

/**
 * What all claims about one event or bulletin amount to, after restatements, parts, subsets and updates.
 *
 * @param figureId key, the same in every night that finds the figure again
 * @param side whose people or weapons, null is unknown
 * @param weaponFamily null for people
 * @param claimantSide whose side says so, null for the reports' own voice
 * @param claimants the words that name who says so, sorted and joined by {@code "; "}; null where nobody is named
 * @param regionName name of the region, or of the zone or sea that has no code; null where no region is known
 * @param regionGeonameid GeoNames id of the region or country; null where no region is known
 * @param high null is open upward
 * @param remainder whether it is what is left of a stated total after the parts that were named apart
 * @param reports reports that state it
 * @param sources their distinct sources; a report without one is a source of its own
 * @param reason plain phrase: why this number and no other
 */
public record Figure(
        String figureId,
        Metric metric,
        @Nullable String side,
        VictimType victimType,
        @Nullable WeaponFamily weaponFamily,
        @Nullable String claimantSide,
        @Nullable String claimants,
        Where where,
        @Nullable String regionName,
        @Nullable Long regionGeonameid,
        When when,
        long low,
        long best,
        @Nullable Long high,
        boolean remainder,
        long reports,
        long sources,
        String reason) {

    public Figure {
        if (low < 0 || low > best || (high != null && best > high)) {
            throw new IllegalArgumentException("not 0 <= low <= best <= high: " + low + ", " + best + ", " + high);
        }
    }
}
