package org.wartally.reconcile;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** English names of ISO 3166-1 and 3166-2 codes, and their ids in GeoNames. */
@FunctionalInterface
public interface RegionNames extends Serializable {

    /** The name of a code, null where the code is not known. */
    @Nullable
    String name(String regionCode);

    /** The GeoNames id of a code, null where it is not known. */
    default @Nullable Long geonameid(String regionCode) {
        return null;
    }
}
