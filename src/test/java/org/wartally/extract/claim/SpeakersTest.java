package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                "Al-Shabaab boasted of having killed 27 soldiers. | Al-Shabaab",
                "Al-Shabaab bragged that it had killed 27 soldiers. | Al-Shabaab",
                "Al-Shabaab maintains that 27 soldiers died. | Al-Shabaab",
                "The interior ministry owned up to 27 deaths. | interior ministry",
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
                "Three people died in Sumy, according to a post on Telegram by the mayor. | mayor",
                "Three people died in Sumy, according to figures compiled on Friday by the health ministry. | health ministry",
                "Three people died in Sumy, according to a health ministry tally. | health ministry",
                "Three people died in Sumy, according to a regional spokesman. | spokesman",
                "Three people died in Sumy, according to two security sources. | security sources",
                "Three people died in Sumy, said Olena Kravets, a member of the regional council. | regional council",
                "Three people died in Sumy, the army's 8th Infantry Division said. | Infantry Division",
                "The army, which has sent two battalions, said three people had died in Sumy. | army",
                "The army, which put the number of dead in Sumy at three, blamed the rebels. | army",
                "The number of dead in Sumy was put at three by the mayor. | mayor",
                "A police officer speaking on condition of anonymity said three people had died in Sumy. | police",
                "Three people died in Sumy, the mayor's spokesman said. | mayor's spokesman",
                "Three people died in Sumy, the army's media wing said. | army's media wing",
                "Three people died in Sumy, the Russian army's West grouping said. | Russian army",
                "Three people died in Saada, the Houthis' television channel said. | Houthis' television channel",
                "The mayor was quoted by a news agency as saying that three people had died in Sumy. | mayor",
                "A news agency reported, citing the mayor, that three people had died in Sumy. | mayor",
                "The mayor said, citing medics, that three people had died in Sumy. | mayor",
                "The spokesman of the police is Oleh Bondar. He said three people had died in Sumy. | spokesman of the police",
                "Prosecutors opened a case after three people died in Sumy, they said. | Prosecutors",
                "Three people died in Sumy as residents slept, a doctor there said. | doctor",
                "Strikes by the United States killed three people in Saada, the health ministry said. | health ministry",
                "Three people died in Sumy, the army and rescue services said. | army",
                "Three people died in Sumy, the police and local officials said. | police",
            })
    void isFound(String text, String claimant) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.claimant()).isEqualTo(claimant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people died in Donetsk, the mayor was quoted by RIA Novosti as saying. | RUS",
                "Three gunmen died in Jenin, according to the army. | ISR",
                "Three people died in Jenin, according to the health ministry. | PSE",
                "Kenya said three people had died. Its interior ministry said three people were hurt in Garissa. | KEN",
                "Thailand's health ministry said three people died. In Cambodia, three people were hurt, the ministry said. | THA",
                "Ukrainian air defenders downed three drones that Russia sent, the Air Force said. | UKR",
                "Russia launched three drones overnight, the air force said. | UKR",
                "Three people died in the south of the Gaza Strip, the territory's health ministry said. | PSE",
                "Three people died in Nyala; three were hurt in Kutum, the governor said. | SDN",
                "A bomb killed three people in Kirkuk; Islamic State claimed responsibility. |",
                "An alleged army patrol killed three people in Kirkuk. |",
                "Reported on 8 March, army patrols came and three people died in Kirkuk. |",
                "The base lies in Uganda, according to witnesses, and three people died there. |",
                "Missiles took off from vehicles of the Ukrainian armed forces: three people died. |",
            })
    void isOfASide(String text, String side) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.claimantSide()).isEqualTo(side));
    }

    @ParameterizedTest
    @CsvSource({"IDF, ISR", "idf, ISR", "houthi-media, YEM:houthi", "wire, ", "press-agency, "})
    void isTheSource(String source, String side) {
        String text = "Three people were killed today.";
        assertThat(reader.read(new Report("r", "2025-06-01", source, null, null, "en", text))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.claimantSide()).isEqualTo(side));
    }

    @Test
    void whoSaysTheWholeSaysSomeOfItAndTheTitle() {
        assertThat(reader.read(new Report(
                                "r",
                                "2025-06-01",
                                "wire",
                                null,
                                "Nine killed in Sumy",
                                "en",
                                "Nine people were killed in Sumy, the mayor said.\n\nThree of them were children."))
                        .claims())
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.claimant()).isEqualTo("mayor"));
    }
}
