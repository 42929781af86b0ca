package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Claim;
import org.wartally.model.Field;
import org.wartally.model.Report;

/** A title with a smaller number than its text does not add to it. */
class LaggingTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three killed in Kyiv | Four people were killed in Kyiv on Friday. | superseded",
                "Blast at plant, nine dead | Eleven people died when a bomb exploded at the plant. | superseded",
                "Ship sinks, three people killed | At least four people were killed when a missile hit a ship. | superseded",
                "Shelling kills two, mayor says | Shelling killed three people in Kherson. | superseded",
                "Six sailors die in attack | Eight people died in an attack on a ferry. | subset",
                "Two nurses killed in Sumy | Five people were killed in Sumy on Friday. | subset",
                "Ship sinks, three sailors killed | Four people were killed. The navy had earlier put the dead at three."
                        + " | superseded",
                "Two rioters and a policeman killed | Three people were killed in the riot. | restated",
                "Three killed in Kharkiv | Overnight four people were killed in Odesa and three in Kharkiv. | restated",
                "Three killed in Kharkiv | Four people were killed in Odesa on Friday. | total",
                "Three killed in Kyiv | Forty people were killed in Kyiv this month. | total",
                "Three injured in Kyiv | Four people were killed in Kyiv on Friday. | total",
            })
    void areNoNumbersOfTheirOwn(String title, String text, String role) {
        assertRole(title, text, Field.TITLE, role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two rioters and a policeman killed | Two rioters died in the clashes. | subset",
                "Five killed in Sumy | Three people were killed at a bus stop in Sumy. | subset",
            })
    void holdWhatTheFirstSentenceTells(String title, String text, String role) {
        assertRole(title, text, Field.TEXT, role);
    }

    private static void assertRole(String title, String text, Field field, String role) {
        Report report = new Report("r", "2025-06-01", null, null, title, "en", text);
        assertThat(new ClaimReader()
                        .read(report).claims().stream()
                                .filter(claim -> claim.span().field() == field)
                                .map(Claim::role))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(role));
    }
}
