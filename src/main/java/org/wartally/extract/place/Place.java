package org.wartally.extract.place;

import org.jspecify.annotations.Nullable;
import org.wartally.model.RegionLevel;

/**
 * A place of the gazetteer, or one that a report puts into a region of the gazetteer.
 *
 * @param name canonical name in English; the name as said where the gazetteer does not hold the place
 * @param geonameid GeoNames id, null for regions, zones and places that the gazetteer lacks
 * @param regionCode ISO 3166-2 where the place lies in (or is) one region, ISO 3166-1 alpha-2 for a country or where
 *     only the country can be told, null for zones and seas
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
        /** Part of a settlement. */
        SECTION,
        ZONE,
        SEA
    }
}
