package org.wartally.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.VictimType;
import org.wartally.text.WordList;

/**
 * What a statement knows of its event besides the metric, weapon, country and day that its block shares.
 *
 * @param region level and code or name of the region; null for exchanges
 * @param side null is unknown
 * @param place what tells one place of a region from another, null where the whole region is meant or nothing is said
 * @param claimantSide null is the report's own voice
 */
record Known(
        @Nullable String region,
        @Nullable String side,
        VictimType victimType,
        @Nullable String place,
        @Nullable String claimantSide) {

    private static final Set<String> LEVEL_WORDS = WordList.load(Known.class, "level_words.txt");

    /** Both sides of an exchange tell of the same exchange, wherever it took place. */
    static Known of(Claim claim, @Nullable String regionName) {
        if (claim.metric().counted() == Metric.Counted.PRISONERS) {
            return new Known(null, claim.side(), VictimType.UNKNOWN, null, null);
        }
        String region = claim.where().regionLevel().code() + " " + Cell.region(claim.where());
        return new Known(region, claim.side(), claim.victimType(), place(claim, regionName), claim.claimantSide());
    }

    private static @Nullable String place(Claim claim, @Nullable String regionName) {
        String name = claim.where().place();
        if (claim.where().regionLevel() != RegionLevel.ADMIN1 || name == null || isRegion(name, regionName)) {
            return null;
        }
        Long geonameid = claim.where().geonameid();
        return geonameid == null ? name.toLowerCase(Locale.ROOT) : geonameid.toString();
    }

    private static boolean isRegion(String name, @Nullable String regionName) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.equalsIgnoreCase(regionName)
                || Arrays.stream(lower.split(" ")).anyMatch(LEVEL_WORDS::contains);
    }

    /** How much is left open. */
    int open() {
        return (side == null ? 1 : 0)
                + (victimType == VictimType.UNKNOWN ? 1 : 0)
                + (place == null ? 1 : 0)
                + (claimantSide == null ? 1 : 0);
    }

    /** Whether both may be the same: they lie in one region, and what is known on either side does not differ. */
    boolean fits(Known other) {
        return Objects.equals(region, other.region) && fitsElsewhere(other);
    }

    /** Whether both may be the same but for the region. */
    boolean fitsElsewhere(Known other) {
        boolean types = victimType == other.victimType
                || victimType == VictimType.UNKNOWN
                || other.victimType == VictimType.UNKNOWN;
        return types && fits(side, other.side) && fits(place, other.place) && fits(claimantSide, other.claimantSide);
    }

    private static boolean fits(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    /** What both know together. */
    Known with(Known other) {
        return new Known(
                region,
                side == null ? other.side : side,
                victimType == VictimType.UNKNOWN ? other.victimType : victimType,
                place == null ? other.place : place,
                claimantSide == null ? other.claimantSide : claimantSide);
    }

    /** A key that sorts. */
    String key() {
        return region + "|" + side + "|" + victimType.code() + "|" + place + "|" + claimantSide;
    }
}
