package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals since a baseline are series of their own: they grow by what is derived, and no weekly row takes any of it. */
class RunningTotalsTest {

    @TempDir
    private Path output;

    @Test
    void eachTotalKnowsTheOneBeforeItAndNoWeekTakesThem() throws Exception {
        String war = " in=UA side=RUS by=UKR role=running_total since=2022-02-24 on=2025-05-";
        NightTest.night(
                new HandMade()
                        .report("a", "2025-05-20", "agency", "casualties 1000" + war + 20)
                        .report("b", "2025-05-21", "agency", "casualties 1130" + war + 21)
                        .report("c", "2025-05-22", "agency", "casualties 1100" + war + 22)
                        .report("d", "2025-05-23", "paper", "casualties 1120" + war + 21)
                        .report(
                                "e",
                                "2025-05-23",
                                "paper",
                                "casualties 500 in=UA side=RUS by=RUS role=running_total since=2022-02-24 on=2025-05-22",
                                "casualties 70 in=UA side=RUS by=UKR role=period_total since=2025-05-01 on=2025-05-22",
                                "killed 1 in=UA-63 on=2025-05-22"),
                NightTest.settings(output, 0),
                new ArrayList<>());
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows("SELECT report_id, as_of, best, previous_as_of, increase, flag FROM running_totals"))
                    .containsExactly(
                            "a 2025-05-20 1000 null null null",
                            "b 2025-05-21 1130 null null rival_of_its_day",
                            "c 2025-05-22 1100 2025-05-21 -20 falls",
                            "d 2025-05-21 1120 2025-05-20 120 derived",
                            "e 2025-05-22 500 null null null",
                            "e 2025-05-22 70 null null null");
            assertThat(duck.rows("SELECT region_code, metric, best FROM casualties_by_region_week"))
                    .containsExactly("UA-63 killed 1");
        }
    }
}
