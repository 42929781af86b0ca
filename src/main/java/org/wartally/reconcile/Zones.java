package org.wartally.reconcile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;
import org.wartally.text.WordList;

/** Areas that no ISO code names, with their country and the regions that lie in them. */
record Zones(String country, Set<String> regions) {

    private static final Map<String, Zones> BY_NAME = load();

    /** The zone that a place is; null where it is none, or one of which the regions are not known. */
    static @Nullable Zones of(Where where) {
        String place = where.place();
        if (place == null || where.regionLevel() == RegionLevel.ADMIN1) {
            return null;
        }
        String lower = place.toLowerCase(Locale.ROOT);
        return BY_NAME.get(lower.startsWith("the ") ? lower.substring(4) : lower);
    }

    /** The country that a place lies in, ISO 3166-1 alpha-2; null where it is not known. */
    static @Nullable String country(Where where) {
        Zones zone = of(where);
        return where.country() == null && zone != null ? zone.country() : where.country();
    }

    private static Map<String, Zones> load() {
        Map<String, Zones> zones = new HashMap<>();
        for (String[] row : WordList.table(Zones.class, "zones.tsv")) {
            zones.put(row[0].toLowerCase(Locale.ROOT), new Zones(row[1], Set.of(row[2].split(" "))));
        }
        return Map.copyOf(zones);
    }
}
