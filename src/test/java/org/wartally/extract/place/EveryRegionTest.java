package org.wartally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wartally.text.Tokens;
import org.wartally.text.WordList;

/** Every region of ISO 3166-2 is found by its own name beside that of its country, or listed with the reason why not. */
class EveryRegionTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    private final Map<String, String> listed = new TreeMap<>();

    EveryRegionTest() {
        WordList.table(EveryRegionTest.class, "regions-not-by-name.tsv").forEach(row -> listed.put(row[0], row[2]));
    }

    @Test
    void resolvesFromItsNameOrIsListed() {
        Map<String, String> missed = new LinkedHashMap<>();
        PlaceTable places = GAZETTEER.places();
        int regions = 0;
        for (int place = 0; place < places.size(); place++) {
            String code = places.kind(place) == Place.Kind.REGION ? places.code(place) : null;
            if (code != null) {
                regions++;
                String read = read(places.name(place), code);
                if (!isOf(code, read)) {
                    missed.put(code, read);
                }
            }
        }
        assertThat(regions).isGreaterThan(5_100);
        assertThat(missed.keySet()).containsExactlyInAnyOrderElementsOf(listed.keySet());
    }

    @Test
    void theListGivesReasons() {
        assertThat(listed.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    /** Whether a code is that of the region, or of the town or province of its name one level up or down. */
    private static boolean isOf(String code, String read) {
        Areas areas = GAZETTEER.areas();
        return read.length() > 2 && (areas.within(code, read) || areas.within(read, code));
    }

    /** Code that is read from "Shells fell on NAME in COUNTRY". */
    private static String read(String name, String code) {
        String country = code.substring(0, 2);
        Tokens tokens = Tokens.of("Shells fell on " + name + " in " + GAZETTEER.regionName(country) + " on Monday.");
        List<PlaceMention> found = PlaceReader.standard().read(tokens, country);
        return found.isEmpty() ? "no" : String.valueOf(found.get(0).place().regionCode());
    }
}
