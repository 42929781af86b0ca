package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
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

    /** The columns of a line of the truth that a night must give. */
    private static final String ROWS = """
            SELECT 'casualties_by_region_week' AS t, iso_week, region_code, region_level, metric, side, victim_type AS kind,
              claimant_side, low, best, high FROM casualties_by_region_week
            """;

    private static final String OUTCOME = """
             UNION ALL SELECT 'interceptions_by_region_week', iso_week, region_code, region_level, '%1$s', side,
              weapon_family, claimant_side, %1$s_low, %1$s_best, %1$s_high
              FROM interceptions_by_region_week WHERE %1$s_best IS NOT NULL
            """;

    private static final String EXCHANGE = """
             UNION ALL SELECT 'exchanges_by_week', iso_week, NULL, NULL, '%1$s', side, NULL, NULL,
              %1$s_low, %1$s_best, %1$s_high FROM exchanges_by_week WHERE %1$s_best IS NOT NULL
            """;

    @TempDir
    private Path output;

    @Test
    void theClaimsOfTheSampleAddUpToItsWeeks() throws Exception {
        NightSettings settings =
                new NightSettings(List.of("data/sample"), output.toString(), LocalDate.of(2025, 8, 1), true, 1, null);
        new Night(LocalSpark.session(), new InputFiles(), new ExtractStage(Truth::read), code -> code, step -> {})
                .run(settings);
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows(question())).containsExactlyElementsOf(truth());
        }
    }

    private static String question() {
        StringBuilder question = new StringBuilder(ROWS);
        for (String metric :
                List.of("launched", "intercepted", "suppressed", "neutralised", "hit", "left_airspace", "airborne")) {
            question.append(String.format(java.util.Locale.ROOT, OUTCOME, metric));
        }
        for (String metric : List.of("exchanged", "bodies_returned")) {
            question.append(String.format(java.util.Locale.ROOT, EXCHANGE, metric));
        }
        return question.toString();
    }

    private static List<String> truth() {
        List<String> lines = Arrays.asList(Truth.text("sample-weeks.tsv").split("\n"));
        return lines.stream().skip(1).map(TruthNightTest::row).sorted().toList();
    }

    /** Table, week, region, level, metric, side, kind (victim type or weapon), claimant's side, low, best, high. */
    private static String row(String line) {
        String[] cells = line.split("\t", -1);
        String kind = cells[7].isEmpty() ? cells[8] : cells[7];
        boolean exchange = cells[0].equals("exchanges_by_week");
        List<String> row = List.of(
                cells[0],
                cells[1],
                exchange ? "" : cells[2],
                exchange ? "" : cells[3],
                cells[5],
                cells[6],
                exchange ? "" : kind,
                exchange ? "" : cells[9],
                cells[10],
                cells[11],
                cells[12]);
        return String.join(
                " ", row.stream().map(cell -> cell.isEmpty() ? "null" : cell).toList());
    }
}
