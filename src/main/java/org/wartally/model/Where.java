package org.wartally.model;

import org.jspecify.annotations.Nullable;

/**
 * The place of harm (not of launch, origin or burial).
 *
 * @param place the name as said; null where no place is named
 * @param geonameid GeoNames id of the place, null where not resolved
 * @param regionCode ISO 3166-2, or ISO 3166-1 alpha-2 for a whole country; null for seas, zones and unknown
 * @param regionLevel level of {@code regionCode}
 */
public record Where(
        @Nullable String place,
        @Nullable Long geonameid,
        @Nullable String regionCode,
        RegionLevel regionLevel) {

    /** No place is known. */
    public static final Where UNKNOWN = new Where(null, null, null, RegionLevel.UNKNOWN);

    /** ISO 3166-1 alpha-2 of the country, null where no region is known. */
    public @Nullable String country() {
        return regionCode == null ? null : regionCode.substring(0, 2);
    }
}
