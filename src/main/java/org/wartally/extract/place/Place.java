package org.wartally.extract.place;

import org.jspecify.annotations.Nullable;
import org.wartally.model.RegionLevel;

/**
 * A place of the gazetteer.
 *
 * @param name canonical name in English
 * @param geonameid GeoNames id, null for regions and zones that GeoNames does not hold
 * @param regionCode ISO 3166-2 where the place lies in (or is) one region, ISO 3166-1 alpha-2 for a country, null for
 *     zones and seas
 * @param level level of {@code regionCode}
 * @param country ISO 3166-1 alpha-2, null for seas and zones of several countries
 * @param kind what it is
 * @param population people, 0 where unknown
 */
public record Place(
        String name,
        @Nullable Long geonameid,
        @Nullable String regionCode,
        RegionLevel level,
        @Nullable String country,
        Kind kind,
        long population) {

    /** What a place is; decides what it may contain. */
    public enum Kind {
        COUNTRY,
        REGION,
        DISTRICT,
        SETTLEMENT,
        ZONE,
        SEA
    }
}
