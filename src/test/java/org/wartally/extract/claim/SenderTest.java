package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.where.Sender;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceReader;

/** Of which region an office writes, by the name of the source. */
class SenderTest {

    private final Sender sender = new Sender(new Words("words.en.tsv"), PlaceReader.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Governor of Belgorod region | RU-BEL",
                "Kherson Regional Military Administration | UA-65",
                "Governor of Sevastopol | UA-40",
                "sevastopol-governor | UA-40",
                "moscow-mayor | RU-MOW",
                "kharkiv_mayor | UA-63",
                "Mayor of Kherson | UA-65",
                "Kyiv City Military Administration | UA-30",
                "belgorod-governor | RU-BEL",
                "Governor of Tula | RU-TUL",
                "ru-mod | -",
                "Kharkiv Times | -",
                "kyiv-daily | -",
                "Kherson Observer | -",
                "Defence Ministry | -",
                "- | -",
            })
    void isThatOfTheOffice(String source, String code) {
        Place region = sender.region(source);
        assertThat(region == null ? null : region.regionCode()).isEqualTo(code);
    }
}
