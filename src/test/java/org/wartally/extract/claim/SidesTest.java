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
                "Twelve fighters of the Rapid Support Forces surrendered in Bara. | SDN:rsf",
                "Twelve fighters of the Rapid Support Forces laid down their arms in Bara. | SDN:rsf",
                "A frigate downed three drones of the Houthis. | YEM:houthi",
                "The army shot down four drones of the Rapid Support Forces over Dilling. | SDN:rsf",
                "Ukraine's air force said Russia had attacked the country with 41 drones. | RUS",
                "Ukrainian losses came to more than 70 servicemen, Moscow said. | UKR",
                "Kyiv's losses exceeded 300 soldiers, Moscow said. | UKR",
                "Losses of the Ukrainian army came to 475 soldiers. | UKR",
                "Enemy casualties amounted to more than 200 soldiers, the Russian Defence Ministry said. | UKR",
                "The Israeli army confirmed the deaths of two soldiers in Beit Hanoun. | ISR",
                "Two soldiers were wounded near Rafah, the Israeli army's Arabic spokesman said. | ISR",
                "The Israeli army said it had killed two soldiers of the Lebanese army. | LBN",
                "The Ukrainian army said 40 soldiers were killed near Lyman. | -",
                "The Ukrainian army acknowledged the loss of 11 soldiers. | UKR",
                "JNIM said it killed 30 soldiers in Djibo, Burkina Faso. | BFA",
                "Al-Shabaab fighters killed 12 soldiers in Adale, Somalia. | SOM",
                "Hamas said it had killed seven soldiers in Rafah. | -",
                "Gunmen killed five soldiers in Borno, Nigeria. | -",
                "The IDF has cleared for publication the names of three soldiers who fell in the north. | ISR",
                "The Israeli army released the names of two soldiers killed in Khan Younis. | ISR",
                "Pakistan's army published the names of four soldiers killed in Bannu. | PAK",
                "The newspaper published the names of three soldiers killed in Bannu. | -",
                "The Israeli army published the names of three fighters killed in Khan Younis. | -",
                "Ukraine counted 115 drones launched against it. | RUS",
                "Russia counted 60 drones launched against it. | UKR",
                "Crews ended their search a day after Russia fired 38 missiles at five cities. | RUS",
            })
    void isFound(String text, String side) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.side()).isEqualTo(side));
    }

    /** Rebels who fell beside soldiers are not those of the army that tells of both. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Five rebels and two soldiers were killed in Bukidnon, the Philippine army said. | - | - | PHL",
                "Two soldiers and five militants died in Bannu, the Pakistani army said. | - | - | -",
                "Two pilots and five soldiers died in Bannu, the Pakistani army said. | PAK | PAK | PAK",
            })
    void isToldApartInAList(String text, String sum, String first, String second) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .extracting(Claim::side)
                .containsExactly(sum, first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Eight Malian soldiers were killed and seven injured. | MLI | MLI",
                "Eight Malian soldiers were killed in action and seven injured. | MLI | MLI",
                "A mine exploded, killing eight Malian soldiers and wounding seven. | MLI | MLI",
                "Eight Malian soldiers were killed and seven shepherds injured. | MLI | -",
                "Eight Malian soldiers were killed. Seven people were injured. | MLI | -",
                "Ukraine and Russia each let eight captives go, a Qatari envoy said of the swap. | UKR |" + " RUS",
                "In the swap Russia returned 30 bodies and received 20 bodies from Kyiv. | UKR | RUS",
                "Of the 71 drones that Russia launched overnight, 45 were shot down. | RUS | RUS",
                "Of 71 drones launched by Russian forces, air defences destroyed 45. | RUS | RUS",
                "Of nine drones that the Houthis flew towards the Saudi province of Jazan, seven were shot down. "
                        + "| YEM:houthi | YEM:houthi",
                "Al-Shabaab fighters killed two soldiers, three farmers in Adale, Somalia. | SOM | -",
                "In seven days 890 bombs and 60 missiles have been launched by Russia. | RUS | RUS",
                "Niger's army put its losses at 34 soldiers killed and 14 wounded. | NER | NER",
                "The Malian army lost 34 soldiers killed and 14 wounded. | MLI | MLI",
                "The Malian army lost 34 soldiers killed and 14 farmers wounded. | MLI | -",
                "Ukraine said it was attacked with 90 drones and 12 missiles. | RUS | RUS",
                "Some 40 drones were launched at Russian territory; 33 were shot down over Bryansk region. | - | UKR",
            })
    void isThatOfTheNumberBefore(String text, String first, String second) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .extracting(Claim::side)
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The frigate shot down two drones of the Houthis. | YEM:houthi",
                "The frigate shot down two drones belonging to the Houthis. | YEM:houthi",
                "The frigate shot down two missiles of the Houthi movement. | YEM:houthi",
                "The frigate shot down a drone launched by the Houthis. | YEM:houthi",
                "The brigade shot down two drones of the Ukrainian armed forces. | UKR",
                "Two missiles were fired from western Iran, the army said. | IRN",
                "Two rockets were fired from Lebanon, the army said. | -",
                "The frigate shot down two drones of an unknown make. | -",
                "In the night Ukraine was attacked with 96 drones. | RUS",
                "Ukraine came under attack by 96 drones overnight. | RUS",
                "Ukraine has been targeted by 96 drones. | RUS",
                "Ukraine's energy grid was attacked with 96 drones. | RUS",
                "The Ukrainian capital was struck with 40 drones. | RUS",
                "Kyiv was attacked with 40 drones. | RUS",
                "Russia was attacked with 50 drones. | UKR",
                "Israel was attacked with 40 rockets on Friday. | -",
                "Russia was firing 40 drones a night at Kyiv. | RUS",
                "Ukraine attacked Russia with 90 drones. | UKR",
                "Russia is believed to have launched 90 drones at Ukraine overnight. | RUS",
                "Russia was accused of firing 90 drones at Ukraine. | RUS",
                "Russia is reported to have attacked with 90 drones. | RUS",
                "Russia was blamed for firing 40 missiles. | RUS",
                "Russia was said to have fired 40 missiles at Odesa. | RUS",
                "Ukraine is thought to have sent 30 drones at Belgorod. | UKR",
                "Ukraine was reported to have launched 30 drones at Bryansk region. | UKR",
                "Ukraine was pounded with 96 drones. | RUS",
                "Kyiv was bombarded with 40 missiles. | RUS",
                "Russia has been targeted with 40 drones. | UKR",
                "The enemy attacked with 34 Kh-101 missiles. | RUS",
                "Air defence shot down four missiles and two drones fired by the Houthis. | YEM:houthi",
                "Israel's military said some 20 rockets crossed from Lebanon. | -",
                "Russia said 20 drones were launched at Bryansk. | UKR",
                "The Houthis said they fired two missiles at Eilat. | YEM:houthi",
                "Losses of the Russian army since the start of the war: aircraft – 340. | RUS",
            })
    void areThoseOfTheWeapons(String text, String side) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .allSatisfy(claim -> assertThat(claim.side()).isEqualTo(side))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia sent 80 drones. 41 were shot down, 30 were lost. | RUS | UA",
                "Russia launched 60 drones and 12 cruise missiles; 65 of these were shot down. | RUS | UA",
                "Russia launched 60 drones and 12 missiles, 65 of which were shot down. | RUS | UA",
                "Russia fired 60 drones and 12 missiles overnight. 65 of them were intercepted. | RUS | UA",
                "Iran fired 90 drones and 30 missiles at Israel. 110 of them were intercepted. | IRN | IL",
                "The air force said it had brought down 41 of the 80 drones Russia sent, while 30 were jammed. | RUS | UA",
                "Russia launched 80 drones overnight; 41 were shot down. | RUS | UA",
                "Russia launched 80 drones overnight. Ukraine shot down 41. | RUS | UA",
                "Ukraine sent 80 drones. Russia shot down 41. | UKR | RU",
            })
    void isThatOfTheWholeWave(String text, String side, String region) {
        assertThat(reader.read(new Report("r", "2025-06-01", null, null, null, "en", text))
                        .claims())
                .allSatisfy(claim -> {
                    assertThat(claim.side()).isEqualTo(side);
                    assertThat(claim.where().regionCode()).isEqualTo(region);
                })
                .hasSizeGreaterThan(1);
    }
}
