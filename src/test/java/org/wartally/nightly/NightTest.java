package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.nightly.NightReport.PublishedTable;
import org.wartally.quality.Balances;
import org.wartally.quality.Check;
import org.wartally.reconcile.RegionNames;
import org.wartally.spark.LocalSpark;
import org.wartally.spark.TableSchema;

/** One night over a small corpus, looked at with another tool. */
class NightTest {

    static final Map<String, String> NAMES =
            Map.of("UA-14", "Donetsk", "UA-30", "Kyiv", "UA-51", "Odesa", "UA", "Ukraine");

    @TempDir
    private static Path output;

    private static NightReport report;
    private static Duck duck;

    private static final List<String> STEPS = new ArrayList<>();

    static HandMade corpus() {
        String[] attack = {
            "injured 26+ in=UA-30 on=2025-05-25",
            "injured 15+ in=UA-30 on=2025-05-24 role=part",
            "killed 13 in=UA on=2025-05-25",
            "killed 3 in=UA-51 on=2025-05-25 role=subset",
            "launched 298 weapon=drone side=RUS in=UA by=UKR on=2025-05-25",
            "neutralised 245 weapon=drone side=RUS in=UA by=UKR on=2025-05-25",
            "intercepted 128 weapon=drone side=RUS in=UA by=UKR on=2025-05-25 role=part",
            "suppressed 117 weapon=drone side=RUS in=UA by=UKR on=2025-05-25 role=part",
            "? 40 tanks",
            "casualties 990000 side=RUS by=UKR on=2025-05-25 role=running_total"
        };
        return new HandMade()
                .report("r1", "2025-05-25", "agency", attack)
                .report("r1", "2025-05-25", "agency", attack)
                .report("r1", "2025-05-26", "agency", "killed 99 in=UA on=2025-05-25")
                .report("r2", "2025-05-26", "paper", attack)
                .report("r3", "2025-05-26T08:00:00Z", "radio", "killed 14 in=UA-51 on=2025-05-25")
                .report("r4", null, null, "killed 2 in=UA-14")
                .report("r5", "2025-05-26", "radio", "! no such word")
                .report(
                        "r6",
                        "2025-01-01",
                        "paper",
                        "killed 0 in=UA-14 on=2024-12-30",
                        "killed 1 zone=Gaza on=2024-12-30",
                        "exchanged 307 side=UKR on=2025-05-24",
                        "exchanged 390 side=UKR on=2025-05-23",
                        "bodies_returned 41 side=RUS on=2025-05-23")
                .setAside("broken.jsonl", "invalid_json");
    }

    @BeforeAll
    static void night() throws SQLException {
        report = night(corpus(), settings(output, 0.25), STEPS);
        duck = new Duck(output.resolve("latest"));
    }

    @AfterAll
    static void close() throws SQLException {
        duck.close();
    }

    static NightReport night(HandMade inputs, NightSettings settings, List<String> steps) {
        return new Night(LocalSpark.session(), inputs, new ExtractStage(PlainWords::read), new Names(), steps::add)
                .run(settings);
    }

    static NightSettings settings(Path output, double maxRejectShare) {
        return new NightSettings(
                List.of("by hand"), output.toString(), LocalDate.of(2025, 6, 1), false, maxRejectShare, null, null);
    }

    /** Names, and ids of two. */
    private static final class Names implements RegionNames {

        private static final long serialVersionUID = 1L;

        @Override
        public String name(String code) {
            return NAMES.get(code);
        }

        @Override
        public Long geonameid(String code) {
            return code.equals("UA-51") ? Long.valueOf(698738) : code.equals("UA") ? Long.valueOf(690791) : null;
        }
    }

    @Test
    void rowsOfRegionsCarryTheirKeysForMapsAndTheRestOfACountryIsARowOfItsOwn() throws SQLException {
        assertThat(duck.rows("SELECT region_level, region_code, country, region_geonameid, best"
                        + " FROM casualties_by_region_week WHERE metric = 'killed' AND iso_week = '2025-W21'"))
                .containsExactly("admin1 UA-51 UA 698738 14", "country UA UA 690791 10");
        assertThat(duck.rows("SELECT DISTINCT region_geonameid FROM interceptions_by_region_week"))
                .containsExactly("690791");
    }

    @Test
    void casualtiesAreSummedByRegionAndWeek() throws SQLException {
        assertThat(duck.rows(
                        "SELECT region_level, region_code, region_name, country, iso_year, iso_week, metric, low, best,"
                                + " high, figures, reports, sources, explicit_zeros FROM casualties_by_region_week"))
                .containsExactly(
                        "admin1 UA-14 Donetsk UA 2025 2025-W01 killed 0 0 0 1 1 1 1",
                        "admin1 UA-30 Kyiv UA 2025 2025-W21 injured 26 26 null 1 1 1 0",
                        "admin1 UA-51 Odesa UA 2025 2025-W21 killed 3 14 14 1 2 2 0",
                        "country UA Ukraine UA 2025 2025-W21 killed 10 10 10 1 1 1 0",
                        "zone null Gaza null 2025 2025-W01 killed 1 1 1 1 1 1 0");
    }

    @Test
    void interceptionsAreARowWithTheirOutcomes() throws SQLException {
        assertThat(duck.rows("SELECT region_code, iso_week, side, weapon_family, claimant_side, launched_best,"
                        + " intercepted_best, suppressed_best, neutralised_best, hit_best, round(interception_rate, 3),"
                        + " figures, reports FROM interceptions_by_region_week"))
                .containsExactly("UA 2025-W21 RUS drone UKR 298 128 117 null null 0.43 3 1");
    }

    @Test
    void exchangesAreSummedByWeekAndSide() throws SQLException {
        assertThat(duck.rows("SELECT iso_week, side, exchanged_best, bodies_returned_best FROM exchanges_by_week"))
                .containsExactly("2025-W21 RUS null 41", "2025-W21 UKR 697 null");
    }

    @Test
    void runningTotalsAreKeptApart() throws SQLException {
        assertThat(duck.rows("SELECT series, kind, claimant_side, as_of, best, reports FROM running_totals"))
                .containsExactly("casualties RUS running_total UKR 2025-05-25 990000 1");
    }

    @Test
    void aFirstReleaseRevisesNothing() throws SQLException {
        assertThat(duck.rows("SELECT * FROM revisions")).isEmpty();
    }

    @Test
    void copiesAreReportsThatAreNotReadAgain() throws SQLException {
        assertThat(duck.rows("SELECT report_id, published_on, duplicate_of FROM reports"))
                .containsExactly(
                        "r1 2025-05-25 null",
                        "r2 2025-05-26 r1",
                        "r3 2025-05-26 null",
                        "r4 null null",
                        "r5 2025-05-26 null",
                        "r6 2025-01-01 null");
        assertThat(duck.rows("SELECT * FROM claims WHERE report_id = 'r2'")).isEmpty();
    }

    @Test
    void whatIsNotUsedIsThereWithItsReason() throws SQLException {
        assertThat(duck.rows("SELECT kind, reason, report_id, input_file, input_line, start, sample FROM rejects"))
                .containsExactly(
                        "duplicate duplicate r1 reports.jsonl 2 null " + "injured 26+ in=UA-30 on=2025-05-25\n"
                                + "injured 15+ in=UA-30 on=2025-05-24 role=part\nkilled 13 in=UA on=2025-05-25\n"
                                + "killed 3 in=UA-51 on=2025-05-25 role=subset\nlaunched 298 weapon=drone side=RUS in=UA by=UK",
                        "input invalid_json null broken.jsonl null null {\"report",
                        "input report_id_conflict r1 reports.jsonl 3 null killed 99 in=UA on=2025-05-25",
                        "number extraction_failed r5 reports.jsonl 7 null null",
                        "number other_metric r1 reports.jsonl 1 430 ? 40 tanks");
        assertThat(duck.rows("SELECT detail FROM rejects WHERE kind = 'duplicate' OR reason = 'extraction_failed'"))
                .containsExactly("java.lang.IllegalStateException: cannot read ! no such word", "reports.jsonl:1");
    }

    @Test
    void coverageCountsWhatCameIn() throws SQLException {
        assertThat(duck.rows("SELECT source, day, reports, copies, claims, rejected, duplicates FROM coverage"))
                .containsExactly(
                        "agency 2025-05-25 1 0 9 0 1",
                        "agency 2025-05-26 0 0 0 1 0",
                        "null null 1 0 1 1 0",
                        "paper 2025-01-01 1 0 5 0 0",
                        "paper 2025-05-26 1 1 0 0 0",
                        "radio 2025-05-26 2 0 1 0 0");
    }

    @Test
    void everythingThatCameInBalances() {
        assertThat(report.balances()).isEqualTo(new Balances(9, 6, 1, 2, 1, 18, 16, 2));
        assertThat(report.checks()).extracting(Check::violations).containsOnly(0L);
    }

    @Test
    void whatIsUndatedIsAFigureInNoWeek() throws SQLException {
        assertThat(duck.rows("SELECT iso_week, region_code, best FROM figures WHERE event_end IS NULL"))
                .containsExactly("null UA-14 2");
    }

    @Test
    void everyClaimSaysWhatBecameOfIt() throws SQLException {
        assertThat(duck.rows(
                        "SELECT metric, best, role, used_as, figure_id IS NULL FROM claims WHERE report_id = 'r1'"))
                .containsExactly(
                        "casualties 990000 running_total none true",
                        "injured 15 part detail false",
                        "injured 26 total figure false",
                        "intercepted 128 part figure false",
                        "killed 13 total figure false",
                        "killed 3 subset figure false",
                        "launched 298 total figure false",
                        "neutralised 245 total split true",
                        "suppressed 117 part figure false");
    }

    @Test
    void everyRowWalksBackToTheWordsOfAReport() throws SQLException {
        assertThat(duck.rows("SELECT DISTINCT w.region_name, substring(r.text, c.start + 1, c.end - c.start) = c.quote"
                        + " FROM casualties_by_region_week w JOIN figures f"
                        + " ON f.iso_week = w.iso_week AND f.region_level = w.region_level AND f.metric = w.metric"
                        + " AND f.region_code IS NOT DISTINCT FROM w.region_code"
                        + " AND f.region_name IS NOT DISTINCT FROM w.region_name"
                        + " AND f.side IS NOT DISTINCT FROM w.side AND f.victim_type = w.victim_type"
                        + " AND f.claimant_side IS NOT DISTINCT FROM w.claimant_side"
                        + " JOIN claims c ON c.figure_id = f.figure_id JOIN reports r ON r.report_id = c.report_id"))
                .containsExactly("Donetsk true", "Gaza true", "Kyiv true", "Odesa true", "Ukraine true");
    }

    @Test
    void anotherToolReadsEveryTableAndCountsWhatTheManifestCounts() throws Exception {
        JsonNode manifest = new ObjectMapper()
                .readTree(output.resolve("latest/manifest.json").toFile());
        for (PublishedTable table : report.tables()) {
            List<String> count = duck.rows("SELECT count(*) FROM " + table.name());
            assertThat(count).as(table.name()).containsExactly(String.valueOf(table.rows()));
            assertThat(manifest.at("/tables/" + table.name()).asLong())
                    .as(table.name())
                    .isEqualTo(table.rows());
        }
    }

    @Test
    void filesHaveTheColumnsOfTheirSchemaFiles() throws SQLException {
        for (TableSchema table : TableSchema.all()) {
            List<String> expected = table.columns().stream()
                    .map(column -> column.name() + " " + duckType(column.type()))
                    .sorted()
                    .toList();
            assertThat(duck.columns(table.name())).as(table.name()).isEqualTo(expected);
        }
    }

    private static String duckType(String type) {
        return type.equals("string") ? "VARCHAR" : type.toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void theManifestSaysWhatTheReleaseIsMadeOf() throws Exception {
        JsonNode manifest = new ObjectMapper()
                .readTree(output.resolve("latest/manifest.json").toFile());
        assertThat(manifest.get("release").asText()).isEqualTo("2025-06-01.1");
        assertThat(manifest.get("previous").isNull()).isTrue();
        assertThat(manifest.at("/inputs/0/path").asText()).isEqualTo("reports.jsonl");
        assertThat(manifest.at("/balances/inputs_read").asLong()).isEqualTo(9);
        assertThat(manifest.get("versions").fieldNames()).toIterable().contains("rules", "gazetteer", "taxonomy");
        assertThat(manifest.get("durations").fieldNames())
                .toIterable()
                .containsExactly("ingest", "extract", "reconcile", "aggregate", "quality");
    }

    @Test
    void readersFindTheReleaseByFileAndByLink() throws Exception {
        assertThat(output.resolve("CURRENT")).content().isEqualTo("2025-06-01.1\n");
        assertThat(output.resolve("latest").toRealPath())
                .isEqualTo(output.resolve("releases/2025-06-01.1").toRealPath());
        assertThat(report.folder()).endsWith("releases/2025-06-01.1");
    }

    @Test
    void nothingIsLeftAside() throws Exception {
        try (var entries = Files.list(output)) {
            assertThat(entries.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("CURRENT", "batches", "latest", "releases");
        }
    }

    @Test
    void eachStepIsTold() {
        assertThat(STEPS).first().asString().startsWith("ingest: ");
        assertThat(STEPS).last().asString().isEqualTo("publish: release 2025-06-01.1");
    }
}
