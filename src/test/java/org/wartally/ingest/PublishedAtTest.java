package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-05-25 | 2025-05-25",
                "2025-05-25T08:00:00Z | 2025-05-25T08:00:00Z",
                "2025-05-25T08:00:00.250+03:00 | 2025-05-25T08:00:00.25+03:00",
                "2025-05-25T08:00:00+0300 | 2025-05-25T08:00:00+03:00",
                "2025-05-25 08:00:00 +0300 | 2025-05-25T08:00:00+03:00",
                "2025-05-25T08:00 | 2025-05-25T08:00:00",
                "2025-05-25 08:00 | 2025-05-25T08:00:00",
                "2025-05-25T08:00:00+03:00[Europe/Kyiv] | 2025-05-25T08:00:00+03:00",
                "25.05.2025 | 2025-05-25",
                "25.05.2025 23:59 | 2025-05-25T23:59:00",
                "'Sun, 25 May 2025 08:00:00 GMT' | 2025-05-25T08:00:00Z",
            })
    void readsWhatIsCertain(String said, String iso) {
        assertThat(PublishedAt.iso(said)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/06/2025",
                "2025-02-30",
                "2025-13-01",
                "2025",
                "yesterday",
                "1748160000",
                "0001-01-01",
                "2025-05-25T25:00:00Z",
                "Mon, 25 May 2025 08:00:00 GMT",
                "2025-05-25 or so",
            })
    void readsNothingElse(String said) {
        assertThat(PublishedAt.iso(said)).isNull();
    }
}
