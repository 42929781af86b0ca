package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Report;

/** Who says so, whatever stands between the speaker and the verb. */
class SpeakersTest {

    private final ClaimReader reader = new ClaimReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Al-Shabaab claimed to have killed 27 soldiers. | Al-Shabaab",
                "Al-Shabaab, for its part, claimed to have slain 27 soldiers. | Al-Shabaab",
                "Al-Shabaab, meanwhile, said it had killed 27 soldiers. | Al-Shabaab",
                "The army, however, said that 27 people had died. | army",
                "The interior ministry for its part put the toll at 27. | interior ministry",
                "Troops killed 27 fighters near Masagaway, the ministry of information said. | ministry of information",
                "A bus for one part of the army hit a mine, police said, and 27 people died. | police",
            })
    void isFound(String text, String claimant) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.claimant()).isEqualTo(claimant));
    }
}
