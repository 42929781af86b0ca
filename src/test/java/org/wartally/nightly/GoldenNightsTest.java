package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wartally.extract.ExtractStage;
import org.wartally.extract.place.Gazetteer;
import org.wartally.reconcile.ReconcileStage;
import org.wartally.reconcile.RegionNames;
import org.wartally.reconcile.Rule;
import org.wartally.spark.LocalSpark;

/** Every rule by which reports meet in a figure: small nights with their tables, each of them wrong without its rule. */
class GoldenNightsTest {

    private static final RegionNames NAMES = code -> Gazetteer.standard().regionName(code);

    private static final List<GoldenNight> NIGHTS = GoldenNight.all();

    @TempDir
    private static Path folder;

    private static Duck duck;
    private static Dataset<Row> statements;

    @BeforeAll
    static void run() throws Exception {
        Path input = folder.resolve("nights.jsonl");
        Files.write(
                input,
                NIGHTS.stream().flatMap(night -> night.reports().stream()).toList());
        NightSettings settings = new NightSettings(
                List.of(input.toString()),
                folder.resolve("out").toString(),
                LocalDate.of(2025, 6, 1),
                false,
                0,
                null,
                null);
        SparkSession spark = LocalSpark.session();
        new Night(spark, new InputFiles(), ExtractStage.standard(), NAMES, step -> {}).run(settings);
        Path release = folder.resolve("out/latest");
        duck = new Duck(release);
        Dataset<Row> reports = spark.read()
                .parquet(release.resolve("reports").toString())
                .select("report_id", "published_at", "source");
        Dataset<Row> claims = spark.read().parquet(release.resolve("claims").toString());
        statements = new ReconcileStage(NAMES)
                .withinReports(claims.join(reports, "report_id").withColumn("week_of_report", functions.lit("undated")))
                .cache();
    }

    @AfterAll
    static void close() throws Exception {
        duck.close();
        statements.unpersist();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nights")
    void givesItsRows(GoldenNight night) throws Exception {
        String head = " " + night.week() + " ";
        List<String> rows = duck.rows(Weeks.question()).stream()
                .filter(row -> row.contains(head))
                .map(row -> row.substring(row.indexOf(head) + head.length()))
                .sorted()
                .toList();
        assertThat(rows).containsExactlyElementsOf(night.rows());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Rule.class)
    void isWrongWithoutItsRule(Rule rule) {
        List<String> right = figures(EnumSet.allOf(Rule.class));
        List<String> wrong = figures(EnumSet.complementOf(EnumSet.of(rule)));
        Stream<String> weeks =
                NIGHTS.stream().filter(night -> night.rule() == rule).map(GoldenNight::week);
        assertThat(weeks)
                .isNotEmpty()
                .allSatisfy(week -> assertThat(of(week, wrong)).isNotEqualTo(of(week, right)));
    }

    private static List<String> of(String week, List<String> figures) {
        return figures.stream().filter(figure -> figure.contains(week)).toList();
    }

    private static List<String> figures(Set<Rule> rules) {
        return new ReconcileStage(NAMES, rules)
                        .acrossReports(statements)
                        .selectExpr(
                                "concat_ws(' ', iso_week, region_code, metric, side, claimant_side, low, best, high)")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList();
    }

    static List<GoldenNight> nights() {
        return NIGHTS;
    }
}
