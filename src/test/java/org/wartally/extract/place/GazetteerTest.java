package org.wartally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.RegionLevel;
import org.wartally.text.Tokens;

class GazetteerTest {

    private static final Gazetteer STANDARD = Gazetteer.standard();

    @Test
    void holdsTheWholeWorld() {
        assertThat(STANDARD.size()).isGreaterThan(270_000);
        assertThat(List.of("UA", "RU", "BY", "IL", "PS", "LB", "SY", "YE", "IR", "IQ", "SD", "MM"))
                .allSatisfy(code -> assertThat(STANDARD.regionName(code)).isNotNull());
    }

    @Test
    void everyPlaceHasACodeThatIsoKnowsUnlessItIsAZoneOrASea() {
        PlaceTable places = STANDARD.places();
        for (int place = 0; place < places.size(); place++) {
            String code = places.code(place);
            if (code == null) {
                assertThat(places.kind(place)).as(places.name(place)).isIn(Place.Kind.ZONE, Place.Kind.SEA);
            } else {
                assertThat(STANDARD.regionName(code)).as(places.name(place)).isNotNull();
            }
        }
    }

    /** Codes that other sources still give to other regions: Iran renumbered, Natural Earth mixes Moscow up. */
    @Test
    void capitalsLieInTheirRegions() {
        assertThat(regionsOf("Tehran")).contains("IR-23");
        assertThat(regionsOf("Ahvaz")).contains("IR-06").doesNotContain("IR-10");
        assertThat(regionsOf("Kermanshah")).contains("IR-05").doesNotContain("IR-17");
        assertThat(regionsOf("Moscow")).contains("RU-MOW");
        assertThat(regionsOf("Simferopol")).containsOnly("UA-43");
        assertThat(regionsOf("Sevastopol")).contains("UA-40").doesNotContain("RU-SEV");
        assertThat(regionsOf("Jabalia")).containsOnly("PS-NGZ");
    }

    @Test
    void spellingsAreFoundInBothScripts() {
        assertThat(regionsOf("Kupyansk")).contains("UA-63");
        assertThat(regionsOf("Куп'янськ")).contains("UA-63");
        assertThat(regionsOf("Купянск")).contains("UA-63");
        assertThat(regionsOf("Deir ez-Zor")).contains("SY-DY");
        assertThat(regionsOf("Ar-Raqqah")).contains("SY-RA");
    }

    @Test
    void theLongestNameIsFound() {
        Tokens tokens = Tokens.of("Gaza City was dark");
        assertThat(STANDARD.longest(tokens, 0, tokens.size()))
                .satisfies(found -> assertThat(found.end()).isEqualTo(2));
        assertThat(STANDARD.longest(tokens, 1, 1)).isNull();
        assertThat(STANDARD.longest(Tokens.of("qwertyuiop"), 0, 1)).isNull();
    }

    @Test
    void regionsOfTwoLevelsContainEachOther() {
        Areas areas = STANDARD.areas();
        assertThat(areas.within("GB-KEN", "GB-ENG")).isTrue();
        assertThat(areas.within("GB-ENG", "GB-KEN")).isFalse();
        assertThat(areas.within("UA-63", "UA")).isTrue();
        assertThat(areas.within("UA-63", "UA-14")).isFalse();
        assertThat(areas.within(null, "UA")).isFalse();
    }

    @Test
    void aUsersFileAddsPlacesAndSpellings() {
        String rows = """
                # my places
                settlement\tUA-63\t\tQuarry Nine\tQuarry 9\t\tour own name for it
                settlement\tUA-63\t\tKupiansk\tKupjansk-on-Oskil\t\tanother spelling
                zone\t\tUA\tthe Bend\tBend of Oskil
                """;
        Gazetteer mine = Gazetteer.with("mine.tsv", rows);
        assertThat(mine.size()).isEqualTo(STANDARD.size() + 2);
        assertThat(mine.version()).isNotEqualTo(STANDARD.version());
        Tokens tokens = Tokens.of("Shells fell on Quarry Nine and Kupjansk-on-Oskil in Ukraine.");
        assertThat(new PlaceReader(mine).read(tokens, null))
                .extracting(mention -> mention.place().regionCode())
                .containsExactly("UA-63", "UA-63");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "castle|UA-63||X; kind 'castle' is none of country, region, district, settlement, section, zone, sea",
                "settlement|UA-99||X; code 'UA-99' is none of ISO 3166",
                "zone||UU|X; country 'UU' is none of ISO 3166",
                "settlement|||X; a settlement needs a code of ISO 3166",
                "settlement|UA-63|| ; the name is empty",
                "settlement|UA-63||X||many; population 'many' is no whole number",
                "settlement UA-63; 1 cells parted by tabs"
            })
    void aBrokenUsersRowIsNamedWithFileLineAndValue(String row, String complaint) {
        String rows = "# fine\n" + row.replace('|', '\t') + "\n";
        assertThatThrownBy(() -> Gazetteer.with("mine.tsv", rows)).hasMessageStartingWith("mine.tsv:2: " + complaint);
    }

    @Test
    void aPlaceTellsItsLevel() {
        assertThat(place("Kupiansk").level()).isEqualTo(RegionLevel.ADMIN1);
        assertThat(place("Ukraine").level()).isEqualTo(RegionLevel.COUNTRY);
        assertThat(place("Donbas").level()).isEqualTo(RegionLevel.ZONE);
        assertThat(place("Black Sea").level()).isEqualTo(RegionLevel.SEA);
        assertThat(place("Kupiansk").geonameid()).isEqualTo(703656L);
    }

    @Test
    void countriesAndRegionsHaveTheirGeoNamesIds() {
        assertThat(STANDARD.regionId("UA")).isEqualTo(690791L);
        assertThat(STANDARD.regionId("UA-63")).isEqualTo(706482L);
        assertThat(STANDARD.regionId("ZZ")).isNull();
    }

    @Test
    void theFilesAreThoseOfTheReadme() throws Exception {
        String readme = Files.readString(Path.of("data/README.md"));
        for (String file : List.of("regions.tsv", "places.tsv.gz", "districts.tsv", "additions.tsv")) {
            byte[] bytes = Files.readAllBytes(Path.of("data/gazetteer", file));
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(readme).contains("| `" + file + "` | `" + HexFormat.of().formatHex(sum) + "` |");
        }
    }

    private static Place place(String name) {
        return STANDARD.places().place(homonyms(name)[0]);
    }

    private static List<String> regionsOf(String name) {
        return IntStream.of(homonyms(name))
                .mapToObj(STANDARD.places()::code)
                .filter(code -> code != null)
                .toList();
    }

    private static int[] homonyms(String name) {
        Tokens tokens = Tokens.of(name);
        Gazetteer.Found found = STANDARD.longest(tokens, 0, tokens.size());
        assertThat(found).as(name).isNotNull();
        return found == null ? new int[0] : Arrays.copyOf(found.places(), found.places().length);
    }
}
