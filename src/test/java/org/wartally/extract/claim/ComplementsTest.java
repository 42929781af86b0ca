package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Claim;
import org.wartally.model.Report;

/** Who some of a number were, where a noun behind them tells: the last figure of each text. */
class ComplementsTest {

    private final ClaimReader reader = new ClaimReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Nine people died, four of them children. | UNKNOWN | CHILD",
                "Nine people died, four of whom were schoolgirls. | UNKNOWN | CHILD",
                "Nine people died, one of them a girl of six. | UNKNOWN | CHILD",
                "Nine people died, one of them, a 15-year-old boy, on the way to hospital. | UNKNOWN | CHILD",
                "Nine people were hurt, two of the injured being infants. | UNKNOWN | CHILD",
                "Nine people died. Six of the dead were pregnant women. | UNKNOWN | WOMAN",
                "Nine people died. Two are paramedics. | UNKNOWN | MEDIC",
                "Nine people died and 12 were hurt. Three of those killed were civilians. | CIVILIAN | -",
                "Nine people died. Five of the victims were villagers and four were soldiers. | COMBATANT | -",
                "Nine people died, four of them women and children. | UNKNOWN | -",
                "Nine people died, four of them women or girls. | UNKNOWN | -",
                "Nine people died, four of them soldiers' wives. | UNKNOWN | -",
                "Nine people died, four of them not soldiers. | UNKNOWN | -",
                "Nine people died, four of them mostly civilians. | UNKNOWN | -",
                "Nine people died, four of them killed by soldiers. | UNKNOWN | -",
                "Nine people died, four of them on a bus full of children. | UNKNOWN | -",
                "Nine people died. Four were under 18. | UNKNOWN | -"
            })
    void aNounBehindSomeTellsWhoTheyAre(String text, String type, String group) {
        Report report = new Report("r", "2025-05-25", null, null, null, "en", text);
        List<Claim> claims = reader.read(report).claims();
        Claim last = claims.get(claims.size() - 1);
        assertThat(last.victimType()).hasToString(type);
        assertThat(last.victimGroup() == null ? null : last.victimGroup().name())
                .isEqualTo(group);
    }
}
