package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Report;

/** Who says so, where no verb does. */
class BylinesTest {

    private final ClaimReader reader = new ClaimReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Health ministry tally for the night: three people died in Sumy. | Health ministry",
                "The mayor's figure: three people dead in Sumy. | mayor",
                "Regional police, morning report: three people dead in Sumy. | Regional police",
                "Figures from the health ministry for Tuesday: three dead in Sumy. | health ministry",
                "Summary of the health ministry for 30 May. Three people died in Sumy. | health ministry",
                "Health ministry, 30 May. Three people died in Sumy. | Health ministry",
                "Reports of the regional administrations, Friday. Three people died in Sumy. | regional administrations",
                "Three people dead in Sumy – regional governor. | regional governor",
                "Three people dead in Sumy (regional prosecutor's office). | regional prosecutor's office",
                "Three people dead in Sumy, regional police. | regional police",
                "Three people dead in Sumy. Source: regional police. | regional police",
                "Source: the mayor. Three people dead in Sumy. | mayor",
                "By the health ministry's own count, three people died in Sumy. | health ministry",
                "On the army's account three people died in Sumy. | army",
                "Losses of the police for Tuesday: three officers killed. |",
                "Command post in Donetsk: three officers killed. |",
                "Gunmen killed three men, police officers. |",
                "Three people died, the wife of Ivan Petrov, the mayor. |",
                "The raid killed three fighters of the Sudanese Armed Forces (SAF). |",
                "Three people died in an attack on the ministry. |",
                "Air defence: three people died in Sumy. |",
            })
    void isFound(String text, String claimant) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.claimant()).isEqualTo(claimant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow's summary of the night to Sunday: three drones destroyed over Tula region. | RUS",
                "By Kyiv's reckoning, three drones were shot down over Poltava region. | UKR",
                "LVIV, June 1. Daily summary of the health ministry. Three died in Sumy. None spoke.\\nThree hurt in Lviv. | UKR",
                "Three died in Kharkiv. It rained. The fields burned.\\nOne body was found in Sumy. Source: the mayor. |",
            })
    void isOfASide(String text, String side) {
        String lines = text.replace("\\n", "\n");
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", lines)).claims().stream()
                        .filter(claim -> claim.count().best() == 3))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.claimantSide()).isEqualTo(side));
    }
}
