package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights that publish nothing, and a night after another. */
class NightAfterNightTest {

    @Test
    void aNightThatSetsAsideTooMuchPublishesNothing(@TempDir Path other) throws Exception {
        HandMade inputs = new HandMade()
                .report("r1", "2025-05-25", "agency", "killed 3 in=UA-14 on=2025-05-24")
                .setAside("broken.jsonl", "invalid_json");
        assertThatThrownBy(() -> NightTest.night(inputs, NightTest.settings(other, 0.4), new ArrayList<>()))
                .isInstanceOf(TooManyRejects.class)
                .hasMessageContaining("1 of 2 inputs were set aside, 50.0 %, and 40.0 % are allowed")
                .hasMessageContaining("rejected/2025-06-01.1/rejects");
        assertThat(other.resolve("CURRENT")).doesNotExist();
        assertThat(other.resolve("rejected/2025-06-01.1/rejects")).isNotEmptyDirectory();
    }

    @Test
    void aNightWithoutAReportPublishesNothing(@TempDir Path other) {
        HandMade inputs = new HandMade().setAside("broken.jsonl", "invalid_json");
        assertThatThrownBy(() -> NightTest.night(inputs, NightTest.settings(other, 1), new ArrayList<>()))
                .isInstanceOf(TooManyRejects.class)
                .hasMessageContaining("of 1 inputs none is a report");
    }

    @Test
    void aSecondNightKeepsTheFirstAndRecordsWhatChanged(@TempDir Path other) throws Exception {
        NightTest.night(
                new HandMade()
                        .report("r1", "2025-05-25", "agency", "killed 3 in=UA-14 on=2025-05-24")
                        .report("r2", "2025-05-25", "agency", "killed 1 in=UA-30 on=2025-05-24"),
                NightTest.settings(other, 0),
                new ArrayList<>());
        NightTest.night(
                new HandMade()
                        .report("r2", "2025-05-24", "agency", "killed 5 in=UA-30 on=2025-05-23")
                        .report("r3", "2025-05-26", "agency", "killed 4 in=UA-14 on=2025-05-24"),
                NightTest.settings(other, 0.5),
                new ArrayList<>());
        assertThat(other.resolve("CURRENT")).content().isEqualTo("2025-06-01.2\n");
        assertThat(other.resolve("releases/2025-06-01.1/figures")).isNotEmptyDirectory();
        try (Duck second = new Duck(other.resolve("latest"))) {
            assertThat(
                            second.rows(
                                    "SELECT region_code, change, cause, claim_id, previous_release, old_best, new_best, reason FROM revisions"))
                    .containsExactly(
                            "UA-14 changed update r3#0 2025-06-01.1 3 4 newest of 2 reports, r3",
                            "UA-30 withdrawn evidence_left null 2025-06-01.1 1 null no report states it any more");
        }
    }
}
