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
                "Three people died in Sumy, the regional governor posted on Telegram. | regional governor",
                "Three people died in Sumy, the regional governor reports. | regional governor",
                "Three people died in Sumy, the mayor alleged. | mayor",
                "Three people died in Sumy, the mayor was quoted as saying. | mayor",
                "Three people died in Sumy, the mayor clarified. | mayor",
                "The mayor disclosed that three people had died in Sumy. | mayor",
                "The mayor stressed that three people had died in Sumy. | mayor",
                "Three people died in Sumy, according to a statement from the mayor. | mayor",
                "Three people died in Sumy, according to figures from the health ministry. | health ministry",
                "Three people died in Sumy, as reported by the mayor. | mayor",
                "Per the mayor, three people died in Sumy. | mayor",
                "Figures from the health ministry show that three people died in Sumy. | health ministry",
                "Three people died, FARC rebels said. | FARC rebels",
                "A bus for one part of the army hit a mine, police said, and 27 people died. | police",
            })
    void isFound(String text, String claimant) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.claimant()).isEqualTo(claimant));
    }
}
