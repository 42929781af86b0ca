package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.spark.LocalSpark;
import org.wartally.spark.TableSchema;

/** The same input gives the same rows, whatever the order it comes in, the number of tasks and the machine it runs on. */
class SameNightTest {

    @TempDir
    private Path plain;

    @TempDir
    private Path turned;

    @Test
    void orderPartitionsLocaleAndZoneChangeNothing() throws Exception {
        NightTest.night(NightTest.corpus().in(1), NightTest.settings(plain, 0.25), new ArrayList<>());
        elsewhere(
                () -> NightTest.night(
                        NightTest.corpus().shuffled(3).in(7), NightTest.settings(turned, 0.25), new ArrayList<>()),
                "7");
        assertThat(rows(turned, "*")).isEqualTo(rows(plain, "*"));
    }

    @Test
    void theSampleGivesTheSameRowsTwice() throws Exception {
        SampleNightTest.night("data/sample", plain);
        SampleNightTest.night("data/sample", turned);
        assertThat(rows(turned, "*")).isEqualTo(rows(plain, "*"));
    }

    @Test
    void theSampleInAnotherOrderOfLinesDiffersInTheLineNumbersAlone(@TempDir Path shuffled) throws Exception {
        shuffle(Path.of("data/sample"), shuffled);
        elsewhere(() -> SampleNightTest.night("data/sample", plain), "1");
        elsewhere(() -> SampleNightTest.night(shuffled.toString(), turned), "7");
        String facts = "* EXCLUDE (input_line)";
        assertThat(rows(turned, facts)).isEqualTo(rows(plain, facts));
    }

    /** Runs a night where letters, hours and tasks are others than at home. */
    private static void elsewhere(Runnable night, String partitions) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SparkSession spark = LocalSpark.session();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            spark.conf().set("spark.sql.shuffle.partitions", partitions);
            night.run();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            spark.conf().set("spark.sql.shuffle.partitions", "2");
        }
    }

    /** Copies a folder with the lines of its JSON Lines files in another order. */
    private static void shuffle(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".jsonl")) {
                    List<String> lines = new ArrayList<>(Files.readAllLines(file));
                    Collections.shuffle(lines, new Random(5));
                    Files.write(copy, lines);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** The rows of every table as one text, so that a difference is shown where it is. */
    private static Map<String, String> rows(Path output, String columns) throws Exception {
        Map<String, String> rows = new TreeMap<>();
        try (Duck duck = new Duck(output.resolve("latest"))) {
            for (String table : TableSchema.NAMES) {
                boolean lines = table.equals("reports") || table.equals("rejects");
                rows.put(table, String.join("\n", duck.rows("SELECT " + (lines ? columns : "*") + " FROM " + table)));
            }
        }
        return rows;
    }
}
