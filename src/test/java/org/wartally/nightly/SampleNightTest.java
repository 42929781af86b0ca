package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;
import org.wartally.spark.TableSchema;

/** The real night over the bundled sample: its weeks against those added up by hand, and every row back to its words. */
class SampleNightTest {

    @TempDir
    private static Path output;

    private static Duck duck;

    @BeforeAll
    static void run() throws SQLException {
        night("data/sample", output);
        duck = new Duck(output.resolve("latest"));
    }

    static void night(String input, Path output) {
        NightSettings settings =
                new NightSettings(List.of(input), output.toString(), LocalDate.of(2025, 8, 1), true, 1, null, null);
        new Night(LocalSpark.session(), new InputFiles(), ExtractStage.standard(), code -> code, step -> {})
                .run(settings);
    }

    @AfterAll
    static void close() throws SQLException {
        duck.close();
    }

    @Test
    void weeksAreThoseAddedUpByHandSaveTheKnownGaps() throws SQLException {
        List<String> gaps = KnownGaps.between(duck.rows(Weeks.question()), Weeks.truth());
        KnownGaps.rewriteIfAsked(gaps);
        assertThat(gaps)
                .as("differences from sample-weeks.tsv that sample-weeks-gaps.tsv does not list, or lists in vain")
                .containsExactlyElementsOf(KnownGaps.read());
    }

    @Test
    void everyRowWalksBackToWordsThatHoldItsNumber() throws SQLException {
        WalkBack walk = new WalkBack(duck);
        assertThat(walk.rowsWithoutTheirFigures()).isEmpty();
        assertThat(walk.figuresWithoutAClaim()).isEmpty();
        assertThat(walk.runningTotalsWithoutAClaim()).isEmpty();
        assertThat(walk.claimsWithoutTheirWords()).isEmpty();
    }

    @Test
    void anotherToolReadsEveryTableWithTheRowsOfTheManifest() throws Exception {
        JsonNode rows = new ObjectMapper()
                .readTree(output.resolve("latest/manifest.json").toFile())
                .get("tables");
        assertThat(rows.size()).isEqualTo(TableSchema.NAMES.size());
        for (Map.Entry<String, JsonNode> table : rows.properties()) {
            assertThat(duck.rows("SELECT count(*) FROM " + table.getKey()))
                    .as(table.getKey())
                    .containsExactly(table.getValue().asText());
        }
    }
}
