package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Claim;
import org.wartally.model.Report;

/** Whose people were harmed, where a group or army is named behind the number. */
class SidesTest {

    private final ClaimReader reader = new ClaimReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Three members of Hamas were killed. | PSE:hamas",
                "Three soldiers of the Lebanese army were killed. | LBN",
                "Three soldiers from the Lebanese army were killed. | LBN",
                "Three fighters belonging to Hezbollah were killed. | LBN:hezbollah",
                "Three fighters affiliated with Hamas were killed. | PSE:hamas",
                "Three militants loyal to the Taliban were killed. | AFG:taliban",
                "Troops killed four fighters of the Rapid Support Forces. | SDN:rsf",
                "Three members of the Iraqi security forces were wounded. | IRQ",
                "Three suspected members of the Abu Sayyaf were killed. | PHL:abu_sayyaf",
                "Three cadres of the ELN were killed. | COL:eln",
                "Three soldiers from Burundi were killed. | BDI",
                "Three militants of the Taliban laid down their arms. | AFG:taliban",
                "In the swap 30 Russian gunners were handed back, the ministry in Kyiv said. | RUS",
                "In the swap 30 servicemen of the Russian army were released by Kyiv. | RUS",
                "Russia returned 30 bodies of fallen soldiers. | UKR",
                "Russia received 30 bodies from Kyiv. | RUS",
                "In the exchange 30 people came home to Ukraine. | UKR",
                "The swap was the fifth. The number of Ukrainians released since May is put at 30. | UKR",
                "Three citizens of Ukraine were killed. | UKR",
                "Three members of one family were killed. | -",
                "Three relatives of a Hamas leader were killed. | -",
                "Three members of parliament were killed. | -",
                "Three workers from China were killed. | -",
                "Three soldiers of fortune were killed. | -",
                "Three fighters opposed to Hamas were killed. | -",
            })
    void isFound(String text, String side) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.side()).isEqualTo(side));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Eight Malian soldiers were killed and seven injured. | MLI | MLI",
                "A mine exploded, killing eight Malian soldiers and wounding seven. | MLI | MLI",
                "Eight Malian soldiers were killed and seven shepherds injured. | MLI | -",
                "Eight Malian soldiers were killed. Seven people were injured. | MLI | -",
                "Ukraine and Russia each let eight captives go, a Qatari envoy said of the swap. | UKR |" + " RUS",
                "In the swap Russia returned 30 bodies and received 20 bodies from Kyiv. | UKR | RUS",
            })
    void isThatOfTheNumberBefore(String text, String first, String second) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .extracting(Claim::side)
                .containsExactly(first, second);
    }
}
