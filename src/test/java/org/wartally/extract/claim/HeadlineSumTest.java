package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Claim;
import org.wartally.model.Report;
import org.wartally.model.Role;

/** A headline that is the sum of two numbers of one sentence has them as its parts. */
class HeadlineSumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kyiv welcomes 94 captives | In the swap Kyiv and Moscow each released 90 men, and Ukraine further got"
                        + " back four nurses. | 2",
                "Kyiv welcomes 94 captives | In the swap Kyiv and Moscow each released 90 men. Ukraine further got"
                        + " back six nurses. | 0",
            })
    void isTheWholeOfItsParts(String title, String text, long parts) {
        assertThat(new ClaimReader()
                        .read(new Report("r", "2025-06-01", null, null, title, "en", text)).claims().stream()
                                .map(Claim::role)
                                .filter(role -> role == Role.PART))
                .hasSize((int) parts);
    }
}
