package org.wartally.reconcile;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1: the country that a side is at home in. */
final class States {

    private static final Map<String, String> BY_ALPHA3 = load();
    private static final int ALPHA3 = 3;

    private States() {}

    /** ISO 3166-1 alpha-2 of a side, also of an armed group of a country; null where the side is. */
    static @Nullable String country(@Nullable String side) {
        return side == null || side.length() < ALPHA3 ? null : BY_ALPHA3.get(side.substring(0, ALPHA3));
    }

    private static Map<String, String> load() {
        Map<String, String> countries = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            countries.put(new Locale("", alpha2).getISO3Country(), alpha2);
        }
        return Map.copyOf(countries);
    }
}
