package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;

/** Copies are one source, whatever their headline and last line. */
class CopiesNightTest {

    private static final String OLD_WEEK = "reports/2025-W10.parquet";

    @TempDir
    private Path output;

    @Test
    void whatIsToldOfFridayIsNewsAgainThreeWeeksLater() throws Exception {
        String words = "Three people were killed in Kharkiv on Friday.";
        String dated = "Seven people were killed in Odesa on May 23, 2025.";
        HandMade reports = new HandMade()
                .report("a", "2025-05-24T08:00:00Z", "agency", words)
                .report("b", "2025-05-25T08:00:00Z", "paper", words)
                .report("c", "2025-06-14T08:00:00Z", "agency", words)
                .report("d", "2025-05-24T08:00:00Z", "agency", dated)
                .report("e", "2025-06-14T08:00:00Z", "paper", dated);
        night(reports);
        assertThat(copies()).containsExactly("a null", "b a", "c null", "d null", "e d");
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows("SELECT iso_week, best FROM casualties_by_region_week"))
                    .containsExactly("2025-W21 3", "2025-W21 7", "2025-W24 3");
        }
    }

    @Test
    void aTextToldAgainTouchesTheRunOfTellingsThatItIsPartOf() throws Exception {
        String words = "Three people were killed in Kharkiv on Friday.";
        night(new HandMade()
                .report("old", "2025-03-08T08:00:00Z", "agency", words)
                .report("a", "2025-05-24T08:00:00Z", "agency", words)
                .report("c", "2025-06-05T08:00:00Z", "agency", words));
        Path first = output.resolve("latest").toRealPath();
        assertThat(copies()).containsExactly("a null", "c null", "old null");

        night(new HandMade().named("/between").report("b", "2025-05-30T08:00:00Z", "paper", words));
        assertThat(copies()).containsExactly("a null", "b a", "c a", "old null");
        Path second = output.resolve("latest").toRealPath();
        assertThat(Files.isSameFile(first.resolve(OLD_WEEK), second.resolve(OLD_WEEK)))
                .isTrue();
    }

    private void night(HandMade reports) {
        new Night(LocalSpark.session(), reports, ExtractStage.standard(), code -> code, step -> {})
                .run(NightTest.settings(output, 0));
    }

    private List<String> copies() throws Exception {
        try (Duck duck = new Duck(output.resolve("latest"))) {
            return duck.rows("SELECT report_id, duplicate_of FROM reports");
        }
    }

    @Test
    void nearCopiesAreOneSourceAndOtherNumbersAreNoCopies() throws Exception {
        String[] story = {
            "killed 3 in=UA-14 on=2025-05-24", "injured 7 in=UA-14 on=2025-05-24", "missing 1 in=UA-14 on=2025-05-24"
        };
        NightTest.night(
                new HandMade()
                        .report("a", "2025-05-25T08:00:00Z", "agency", story)
                        .report("b", "2025-05-25T09:00:00Z", "paper", story[0], story[1], story[2], "? more")
                        .report("c", "2025-05-25T10:00:00Z", "radio", story[0], story[1], story[2], "? more")
                        .report(
                                "d",
                                "2025-05-25T11:00:00Z",
                                "site",
                                story[0],
                                story[1],
                                story[2].replace("1 in", "2 in")),
                NightTest.settings(output, 0),
                new ArrayList<>());
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows("SELECT report_id, duplicate_of FROM reports"))
                    .containsExactly("a null", "b a", "c a", "d null");
            assertThat(duck.rows("SELECT metric, low, best, high, sources FROM casualties_by_region_week"))
                    .containsExactly("injured 7 7 7 2", "killed 3 3 3 2", "missing 1 2 2 2");
        }
    }
}
