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
import org.wartally.model.WeaponFamily;
import org.wartally.text.WordList;

/**
 * What a statement knows of its event besides the country and day that its block shares.
 *
 * @param weapon null for people, and where weapons of no kind are meant
 * @param region level and code or name of the region; null for exchanges
 * @param country ISO 3166-1 alpha-2, null where not known
 * @param side null is unknown
 * @param place what tells one place of a region from another, null where the whole region is meant or nothing is said
 * @param claimantSide null is the report's own voice
 */
record Known(
        Metric metric,
        @Nullable WeaponFamily weapon,
        @Nullable String region,
        @Nullable String country,
        @Nullable String side,
        VictimType victimType,
        @Nullable String place,
        @Nullable String claimantSide) {

    private static final Set<String> LEVEL_WORDS = WordList.load(Known.class, "level_words.txt");

    /** Both sides of an exchange tell of the same exchange, wherever it took place. */
    static Known of(Claim claim, @Nullable String regionName) {
        if (claim.metric().counted() == Metric.Counted.PRISONERS) {
            return new Known(claim.metric(), null, null, null, claim.side(), VictimType.UNKNOWN, null, null);
        }
        return new Known(
                claim.metric(),
                claim.weaponFamily() == WeaponFamily.UNKNOWN ? null : claim.weaponFamily(),
                claim.where().regionLevel().code() + " " + Cell.region(claim.where()),
                Zones.country(claim.where()),
                claim.side(),
                claim.victimType(),
                place(claim, regionName),
                claim.claimantSide());
    }

    private static @Nullable String place(Claim claim, @Nullable String regionName) {
        String name = claim.where().place();
        if (Zones.of(claim.where()) != null) {
            return Objects.requireNonNull(name).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        }
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
        return (isPrecise(weapon) ? 0 : 1)
                + (side == null ? 1 : 0)
                + (victimType == VictimType.UNKNOWN ? 1 : 0)
                + (place == null ? 1 : 0)
                + (claimantSide == null ? 1 : 0);
    }

    /** Whether both may be the same: they lie in one region, and what is known on either side does not differ. */
    boolean fits(Known other) {
        return Objects.equals(region, other.region) && fits(place, other.place) && fitsElsewhere(other);
    }

    /** Whether both may be the same but for the place. */
    boolean fitsElsewhere(Known other) {
        return metric == other.metric && fits(claimantSide, other.claimantSide) && isOfTheSame(other);
    }

    /** Whether both count the same people or weapons, whoever says so and whatever became of them. */
    boolean isOfTheSame(Known other) {
        boolean types = victimType == other.victimType
                || victimType == VictimType.UNKNOWN
                || other.victimType == VictimType.UNKNOWN;
        return types && fits(side, other.side) && (weapons(weapon, other.weapon) || weapons(other.weapon, weapon));
    }

    /** Whether the other's claim is the same but for who says so, and two different sides do. */
    boolean isRivalOf(Known other) {
        boolean sides = claimantSide != null && other.claimantSide != null && !claimantSide.equals(other.claimantSide);
        return sides && from(null).fits(other.from(null));
    }

    /** Whether this counts weapons of more kinds than the other does: 53 targets of which 40 were drones. */
    boolean isWiderThan(Known other) {
        return weapon != other.weapon && weapons(weapon, other.weapon);
    }

    /** Whether one of both is what a side claims of its enemy's losses, and the other is nobody's claim. */
    boolean isAnotherVoice(Known other) {
        Known told = claimantSide == null ? other : this;
        boolean oneVoice = claimantSide == null != (other.claimantSide == null);
        return oneVoice && told.side != null && !told.side.equals(told.claimantSide);
    }

    /** Whether one of both names no side, and the other names one that is not the country's own. */
    boolean isAnotherPeople(Known other) {
        String named = side == null ? other.side : side;
        boolean oneNamed = side == null != (other.side == null);
        return oneNamed && !metric.ofWeapons() && country != null && !country.equals(States.country(named));
    }

    private static boolean fits(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private static boolean isPrecise(@Nullable WeaponFamily weapon) {
        return weapon != null && weapon != WeaponFamily.MISSILE;
    }

    private static boolean weapons(@Nullable WeaponFamily wide, @Nullable WeaponFamily narrow) {
        return wide == narrow
                || wide == null
                || (wide == WeaponFamily.MISSILE
                        && (narrow == WeaponFamily.CRUISE_MISSILE || narrow == WeaponFamily.BALLISTIC_MISSILE));
    }

    /** The same, said by another side. */
    Known from(@Nullable String claimant) {
        return new Known(metric, weapon, region, country, side, victimType, place, claimant);
    }

    /** What both know together. */
    Known with(Known other) {
        return new Known(
                metric,
                isPrecise(weapon) ? weapon : other.weapon == null ? weapon : other.weapon,
                region,
                country,
                side == null ? other.side : side,
                victimType == VictimType.UNKNOWN ? other.victimType : victimType,
                place == null ? other.place : place,
                claimantSide == null ? other.claimantSide : claimantSide);
    }

    /** A key that sorts. */
    String key() {
        String kind = metric.code() + " " + (weapon == null ? "-" : weapon.code());
        return String.join("|", kind, region, side, victimType.code(), place, claimantSide);
    }
}
