package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.publish.Owner;
import org.wartally.spark.LocalSpark;

/** A night reads what no night has read before, and nothing else. */
class NewReportsTest {

    private static final Map<String, String> RULES = Map.of("rules", "1", "reconciliation", "1");

    @TempDir
    private Path output;

    private final List<String> steps = new ArrayList<>();

    @TempDir
    private static Path firstNight;

    @BeforeAll
    static void firstNight() {
        night(firstNight, first(), false, RULES, new ArrayList<>());
    }

    @BeforeEach
    void afterTheFirstNight() throws IOException {
        try (Stream<Path> files = Files.walk(firstNight)) {
            for (Path file : files.filter(file -> !file.equals(firstNight)).toList()) {
                Files.copy(file, output.resolve(firstNight.relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static HandMade first() {
        return new HandMade()
                .report("r1", "2025-05-25", "agency", "killed 3 in=UA-14 on=2025-05-24")
                .report("r2", "2025-05-25", "agency", "killed 1 in=UA-30 on=2025-05-24")
                .setAside("broken.jsonl", "invalid_json");
    }

    private static HandMade second() {
        return new HandMade().named("/second").report("r3", "2025-05-26", "agency", "killed 4 in=UA-14 on=2025-05-24");
    }

    @Test
    void aFileThatWasReadIsNotReadAgain() throws Exception {
        night(first(), false, RULES);
        assertThat(steps).contains("extract: reports to read: 0");
        assertThat(output.resolve("batches/2025-06-01.2")).doesNotExist();
        assertThat(killed()).containsExactly("UA-14 3", "UA-30 1");
    }

    @Test
    void whatEarlierNightsReadStands() throws Exception {
        night(second(), false, RULES);
        assertThat(steps).contains("extract: reports to read: 1");
        assertThat(killed()).containsExactly("UA-14 4", "UA-30 1");
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows("SELECT reason, input_file FROM rejects"))
                    .containsExactly("invalid_json broken.jsonl");
        }
    }

    @Test
    void aFileThatHasGrownBringsOnlyWhatIsNewInIt() throws Exception {
        night(first().report("r3", "2025-05-26", "agency", "killed 4 in=UA-14 on=2025-05-24"), false, RULES);
        assertThat(steps).contains("extract: reports to read: 1");
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows("SELECT reason FROM rejects")).containsExactly("invalid_json");
        }
    }

    @Test
    void otherRulesReadEveryReportAnewAndSaySo() {
        night(second(), false, Map.of("rules", "2"));
        assertThat(steps)
                .contains(
                        "extract: rules, taxonomy or gazetteer are others than last night; every report is read anew",
                        "extract: reports to read: 3");
    }

    @Test
    void anotherReconciliationReadsNothingAnew() {
        night(second(), false, Map.of("rules", "1", "reconciliation", "2"));
        assertThat(steps).contains("extract: reports to read: 1");
    }

    @Test
    void aFullNightReadsEveryReportAnewAndLaterNightsBuildOnIt() throws Exception {
        night(second(), true, RULES);
        assertThat(steps).contains("extract: reports to read: 3");
        steps.clear();
        night(second(), false, RULES);
        assertThat(steps).contains("extract: reports to read: 0");
        assertThat(killed()).containsExactly("UA-14 4", "UA-30 1");
    }

    @Test
    void aNightThatDiedBeforeItsEndIsDoneAgain() throws Exception {
        night(second(), false, RULES);
        Files.delete(output.resolve("batches/2025-06-01.2/batch.json"));
        leaveWhatItHadAside();
        steps.clear();
        night(second(), false, RULES);
        assertThat(steps).contains("extract: reports to read: 1");
        assertThat(killed()).containsExactly("UA-14 4", "UA-30 1");
        assertThat(output.resolve("batches/2025-06-01.2")).doesNotExist();
        assertThat(output.resolve("releases/2025-06-01.9")).doesNotExist();
        try (Stream<Path> left = Files.list(output)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("CURRENT", "batches", "latest", "releases");
        }
    }

    @Test
    void aNightThatDiedBetweenItsSealAndItsReleaseIsFinishedByTheNext() throws Exception {
        night(second(), false, RULES);
        Files.createDirectories(output.resolve(".aside"));
        Files.move(output.resolve("releases/2025-06-01.2"), output.resolve(".aside/2025-06-01.2"));
        Files.writeString(output.resolve("CURRENT"), "2025-06-01.1\n");
        steps.clear();
        night(second(), false, RULES);
        assertThat(steps).contains("extract: reports to read: 0");
        assertThat(killed()).containsExactly("UA-14 4", "UA-30 1");
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows(
                            "SELECT region_code, previous_release, old_best, new_best, cause, claim_id FROM revisions"))
                    .containsExactly("UA-14 2025-06-01.1 3 4 update r3#0");
        }
    }

    /** Of every stage: tables aside, a release that was moved in part, small files beside their place, a lease. */
    private void leaveWhatItHadAside() throws IOException {
        for (String file : List.of(
                ".scratch/2025-06-01.9/intake/part-0.parquet",
                ".aside/2025-06-01.9/claims/part-0.parquet",
                "releases/2025-06-01.9/claims/part-0.parquet",
                ".CURRENT.7-1.next",
                ".LEASE.7-1.next",
                ".clock.7-1.next")) {
            Files.createDirectories(output.resolve(file).getParent());
            Files.writeString(output.resolve(file), "half");
        }
        Files.writeString(output.resolve(".publishing"), "2025-06-01.9\n");
        Files.createSymbolicLink(output.resolve(".latest.next"), Path.of("releases", "2025-06-01.9"));
        String ended = "2001-01-01T00:00:00Z";
        Owner here = Owner.here();
        Files.writeString(output.resolve("LEASE"), here.host() + "\t" + here.pid() + "\t" + ended + "\n");
    }

    private void night(HandMade inputs, boolean full, Map<String, String> versions) {
        night(output, inputs, full, versions, steps);
    }

    private static void night(
            Path output, HandMade inputs, boolean full, Map<String, String> versions, List<String> steps) {
        NightSettings plain = NightTest.settings(output, 0.5);
        NightSettings settings = new NightSettings(
                plain.inputs(), plain.output(), plain.asOf(), full, plain.maxRejectShare(), null, null);
        new Night(
                        LocalSpark.session(),
                        inputs,
                        new ExtractStage(PlainWords::read),
                        NightTest.NAMES::get,
                        versions,
                        steps::add)
                .run(settings);
    }

    private List<String> killed() throws Exception {
        try (Duck duck = new Duck(output.resolve("latest"))) {
            return duck.rows("SELECT region_code, best FROM casualties_by_region_week");
        }
    }
}
