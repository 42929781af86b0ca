package org.wartally.extract.claim.scene;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two alphabets of ISO 3166-1: sides are alpha-3, regions begin with alpha-2. */
public final class Countries {

    private static final Map<String, String> ALPHA3 = alpha3();
    private static final Map<String, String> ALPHA2 = alpha2();

    private Countries() {}

    private static Map<String, String> alpha3() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            codes.put(alpha2, new Locale.Builder().setRegion(alpha2).build().getISO3Country());
        }
        return Map.copyOf(codes);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        ALPHA3.forEach((two, three) -> codes.put(three, two));
        return Map.copyOf(codes);
    }

    /** "UA" to "UKR"; null for null and for what is no country. */
    public static @Nullable String side(@Nullable String alpha2) {
        return alpha2 == null ? null : ALPHA3.get(alpha2);
    }

    /** "UKR" or "YEM:houthi" to the alpha-2 code of the country; null for null. */
    public static @Nullable String country(@Nullable String side) {
        return side == null || side.length() < 3 ? null : ALPHA2.get(side.substring(0, 3));
    }
}
