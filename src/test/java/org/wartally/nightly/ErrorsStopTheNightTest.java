package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;

/** Every contradiction that a check of level error asks for, put into the tables of a night before it is checked. */
class ErrorsStopTheNightTest {

    /** How often each question is answered. */
    private static final List<String> ANSWERS = List.of(
            "did not come out again, as something? 1, such as",
            "Which numbers are not 0 <= low <= best <= high? 3, such as",
            "Which events do not lie in the ISO week of their row? 2, such as",
            "which claims speak of a figure that is not there? 4, such as",
            "Which metrics do the weekly tables not sum to what the dated figures do? 1, such as",
            "Which weekly tables do not hold each dated figure in one row? 1, such as",
            "Which cells are empty and may not be? 4, such as",
            "Which rows are there twice? 6, such as");

    @TempDir
    private Path output;

    private final SparkSession spark = LocalSpark.session();

    @Test
    void nothingIsPublishedAndTheLastReleaseStays() throws IOException {
        night(false, step -> {});
        assertThatThrownBy(() -> night(true, this::contradict))
                .isInstanceOf(FailedChecks.class)
                .hasMessageContaining("nothing was published")
                .satisfies(stop ->
                        assertThat(stop.getMessage().split("; (?=Which)")).hasSize(ANSWERS.size()))
                .satisfies(stop -> assertThat(stop.getMessage()).contains(ANSWERS));
        assertThat(output.resolve("CURRENT")).content().isEqualTo("2025-06-01.1\n");
        try (Stream<Path> left = Files.walk(output, 2)) {
            assertThat(left.map(path -> output.relativize(path).toString()))
                    .containsExactlyInAnyOrder(
                            "",
                            "CURRENT",
                            "latest",
                            "batches",
                            "batches/2025-06-01.1",
                            "releases",
                            "releases/2025-06-01.1");
        }
    }

    /** @param full so that every row is written again, and so asked about again */
    private void night(boolean full, Consumer<String> progress) {
        new Night(
                        spark,
                        NightTest.corpus(),
                        new ExtractStage(PlainWords::read),
                        NightTest.NAMES::get,
                        Map.of(),
                        progress)
                .run(new NightSettings(
                        List.of("by hand"), output.toString(), LocalDate.of(2025, 6, 1), full, 0.25, null, null));
    }

    private void contradict(String step) {
        if (step.startsWith("quality: weighs")) {
            putInto("tallies", "rows", "rows - 1", "place = 'claims'");
        }
        if (step.startsWith("quality: asks")) {
            put("claims", "low", "best + 1", "best = 14");
            put("figures", "low", "-1", "best = 14");
            put("casualties_by_region_week", "high", "best - 1", "best = 10");
            put("claims", "event_end", "date_add(event_end, 7)", "best = 26");
            put("figures", "iso_week", "'2025-W53'", "best = 307");
            put("figures", "figure_id", "'of no claim'", "best = 390");
            put("claims", "used_as", "'none'", "best = 41");
            put("exchanges_by_week", "exchanged_best", "exchanged_best + 1", "true");
            put("casualties_by_region_week", "figures", "figures + 1", "best = 10");
            put("coverage", "claims", "NULL", "source = 'agency'");
            Dataset<Row> coverage = spark.table("written_coverage");
            coverage.union(coverage).createOrReplaceTempView("written_coverage");
        }
    }

    /** Puts a value into the cells of one column of some rows, in the table, where it is known as a whole, and in what this night wrote of it. */
    private void put(String table, String column, String value, String rows) {
        for (String view : List.of(table, "written_" + table)) {
            if (spark.catalog().tableExists(view)) {
                putInto(view, column, value, rows);
            }
        }
    }

    private void putInto(String table, String column, String value, String rows) {
        List<String> cells = new ArrayList<>();
        for (String name : spark.table(table).columns()) {
            cells.add(
                    name.equals(column)
                            ? "if(" + rows + ", " + value + ", " + name + ") AS " + name
                            : "`" + name + "`");
        }
        spark.table(table).selectExpr(cells.toArray(String[]::new)).createOrReplaceTempView(table);
    }
}
