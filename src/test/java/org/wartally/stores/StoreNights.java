package org.wartally.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.nightly.InputFiles;
import org.wartally.nightly.Night;
import org.wartally.nightly.NightSettings;
import org.wartally.publish.Lease;
import org.wartally.publish.OutputInUse;
import org.wartally.publish.Owner;
import org.wartally.publish.ReleaseStore;
import org.wartally.spark.LocalSpark;

/** What {@code docs/operations.md} promises of a store: input, output, lease and pointer lie in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreNights {

    private static final int RELEASES = 12;

    Configuration conf;

    String store;

    private SparkSession spark;

    /** Starts the store, and tells Hadoop of it. */
    abstract String open(Path folder) throws IOException;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        spark = LocalSpark.session();
        conf = spark.sparkContext().hadoopConfiguration();
        store = open(folder);
    }

    @Test
    void nightFollowsNightAndReadersSeeWholeReleases() throws Exception {
        String output = store + "/nights";
        report("in/1.jsonl", "r1", "2025-03-05T08:00:00Z", "Three people were killed in Kherson on March 4.");
        report("in/2.jsonl", "r2", "2025-03-05T09:00:00Z", "Four people were killed in Sumy on March 4.");
        night(output, step -> assertIsInUse(output, step));
        assertThat(killed(output)).containsExactly("UA-59 4", "UA-65 3");

        report("in/3.jsonl", "r3", "2025-03-06T08:00:00Z", "Five people were killed in Kherson on March 4.");
        leaveWhatAKilledNightLeaves(output);
        try (Reader reader = new Reader(output, conf)) {
            night(output, step -> {});
            assertThat(reader.releases()).contains("2025-03-07.1");
        }
        assertThat(killed(output)).containsExactly("UA-59 4", "UA-65 5");
        assertThat(names(output)).containsExactlyInAnyOrder("CURRENT", "batches", "releases");
        assertThat(names(output + "/releases")).containsExactlyInAnyOrder("2025-03-07.1", "2025-03-07.2");
        assertThat(names(output + "/batches")).containsExactlyInAnyOrder("2025-03-07.1", "2025-03-07.2");
    }

    private void assertIsInUse(String output, String step) {
        if (step.startsWith("publish: ")) {
            assertThatThrownBy(() -> Lease.take(output, conf, new Owner("elsewhere", 7, "")))
                    .isInstanceOf(OutputInUse.class);
        }
    }

    /** A release that was moved in part and not named, a batch without its seal, and all that was aside. */
    private void leaveWhatAKilledNightLeaves(String output) throws IOException {
        write(output + "/releases/2025-03-07.9/claims/part-0.parquet", "half");
        write(output + "/.publishing", "2025-03-07.9\n");
        write(output + "/batches/2025-03-07.9/inputs/part-0.parquet", "half");
        write(output + "/.aside/2025-03-07.9/figures/part-0.parquet", "half");
        write(output + "/.scratch/2025-03-07.9/intake/part-0.parquet", "half");
        write(output + "/.CURRENT.7-1.next", "2025-03-07.9\n");
    }

    @Test
    void thePointerIsThereAtEveryMoment() throws Exception {
        String output = store + "/pointer";
        publish(output, 0);
        try (Reader reader = new Reader(output, conf)) {
            for (int i = 1; i < RELEASES; i++) {
                publish(output, i);
            }
            reader.releases();
        }
        assertThat(new ReleaseStore(output, conf).current()).isEqualTo("2025-03-07." + (RELEASES - 1));
    }

    private void publish(String output, int number) {
        ReleaseStore releases = new ReleaseStore(output, conf);
        String id = "2025-03-07." + number;
        releases.write(releases.aside(id), "manifest.json", "{\"tables\": {}}");
        releases.publish(id);
    }

    private void night(String output, Consumer<String> progress) {
        NightSettings settings =
                new NightSettings(List.of(store + "/in"), output, LocalDate.of(2025, 3, 7), false, 0, null, null);
        new Night(spark, new InputFiles(), ExtractStage.standard(), code -> code, progress).run(settings);
    }

    private void report(String file, String id, String day, String text) throws IOException {
        write(
                store + "/" + file,
                "{\"report_id\": \"" + id + "\", \"published_at\": \"" + day
                        + "\", \"source\": \"agency\", \"text\": \"" + text + "\"}\n");
    }

    private void write(String file, String text) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file);
        try (FSDataOutputStream out = path.getFileSystem(conf).create(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> killed(String output) {
        ReleaseStore releases = new ReleaseStore(output, conf);
        return spark
                .read()
                .parquet(releases.folder(releases.current()) + "/casualties_by_region_week")
                .selectExpr("concat_ws(' ', region_code, best)")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    private List<String> names(String output) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(output);
        return Arrays.stream(path.getFileSystem(conf).listStatus(path))
                .map(status -> status.getPath().getName())
                .toList();
    }
}
