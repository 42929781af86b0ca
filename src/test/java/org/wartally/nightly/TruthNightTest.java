package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;

/**
 * The sample's claims as people read them give the sample's weekly tables as people added them up: what is wrong with a
 * number is then the reading's fault and not the arithmetic's.
 */
class TruthNightTest {

    @TempDir
    private Path output;

    @Test
    void theClaimsOfTheSampleAddUpToItsWeeks() throws Exception {
        NightSettings settings = new NightSettings(
                List.of("data/sample"), output.toString(), LocalDate.of(2025, 8, 1), true, 1, null, null);
        new Night(LocalSpark.session(), new InputFiles(), new ExtractStage(Truth::read), code -> code, step -> {})
                .run(settings);
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows(Weeks.question())).containsExactlyElementsOf(Weeks.truth());
        }
    }
}
