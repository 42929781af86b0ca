package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;

/** Every change of a figure has its cause and the claim that made the difference. */
class RevisionsTest {

    @TempDir
    private Path output;

    @Test
    void aFigureIsUpdatedCorrectedOrLearntOfLate() throws Exception {
        night(
                new HandMade()
                        .report("a1", "2025-05-25", "agency", "killed 3 in=UA-14 on=2025-05-24")
                        .report("b1", "2025-05-25", "agency", "killed 9 in=UA-30 on=2025-05-24")
                        .report("c1", "2025-05-25", "agency", "killed 5 in=UA-51 on=2025-05-24"),
                Map.of("rules", "1"));
        night(
                new HandMade()
                        .named("/second")
                        .report("a2", "2025-05-26", "agency", "killed 4 in=UA-14 on=2025-05-24")
                        .report("b2", "2025-05-26", "agency", "killed 7 in=UA-30 on=2025-05-24")
                        .report("c0", "2025-05-24", "paper", "killed 2 in=UA-51 on=2025-05-24"),
                Map.of("rules", "1"));
        assertThat(revisions())
                .containsExactly("UA-14 update a2#0 3 4", "UA-30 correction b2#0 9 7", "UA-51 late_report c0#0 5 5");
        night(
                new HandMade().named("/third").report("a3", "2025-05-27", "agency", "killed 6 in=UA-14 on=2025-05-24"),
                Map.of("rules", "2"));
        assertThat(revisions()).containsExactly("UA-14 rule_change null 4 6");
    }

    private void night(HandMade inputs, Map<String, String> versions) {
        new Night(
                        LocalSpark.session(),
                        inputs,
                        new ExtractStage(PlainWords::read),
                        NightTest.NAMES::get,
                        versions,
                        step -> {})
                .run(NightTest.settings(output, 0));
    }

    private Iterable<String> revisions() throws Exception {
        try (Duck duck = new Duck(output.resolve("latest"))) {
            return new ArrayList<>(duck.rows("SELECT region_code, cause, claim_id, old_best, new_best FROM revisions"));
        }
    }
}
