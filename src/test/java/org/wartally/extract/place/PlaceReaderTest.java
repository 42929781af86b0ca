package org.wartally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wartally.text.Tokens;

class PlaceReaderTest {

    @Test
    void aChainIsOneMentionOfItsNarrowestPlace() {
        Tokens tokens = Tokens.of("Shelling killed two in Kupiansk, Kharkiv oblast, at dawn.");
        assertThat(PlaceReader.standard().read(tokens, null)).singleElement().satisfies(mention -> {
            assertThat(tokens.text(mention.start(), mention.end())).isEqualTo("Kupiansk, Kharkiv oblast");
            assertThat(mention.said()).isEqualTo("Kupiansk");
            assertThat(mention.place().regionCode()).isEqualTo("UA-63");
        });
    }

    @Test
    void codesHaveEnglishNames() {
        assertThat(PlaceReader.standard().regionName("UA-63")).isEqualTo("Kharkiv Oblast");
        assertThat(PlaceReader.standard().regionName("SD")).isEqualTo("Sudan");
        assertThat(PlaceReader.standard().regionName("XX-99")).isNull();
    }
}
