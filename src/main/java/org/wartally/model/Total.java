package org.wartally.model;

import org.jspecify.annotations.Nullable;

/**
 * What a report amounts to by itself for one metric, side, weapon, region and week.
 *
 * @param isoWeek null where the event has no date
 * @param high null is open upward
 */
public record Total(
        Metric metric,
        @Nullable String side,
        VictimType victimType,
        @Nullable WeaponFamily weaponFamily,
        @Nullable String regionCode,
        RegionLevel regionLevel,
        @Nullable String isoWeek,
        long low,
        long best,
        @Nullable Long high) {}
