package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;
import org.wartally.spark.TableSchema;

/** A corpus that comes in over several nights gives the tables that it gives in one. */
class ManyNightsTest {

    @TempDir
    private Path corpus;

    @TempDir
    private Path outputs;

    @Test
    void theSampleInFiveShuffledNightsGivesEqualTables() throws Exception {
        List<Path> files = pieces();
        assertThat(rows(nights(files, 5))).isEqualTo(rows(nights(files, 1)));
    }

    /** The sample with its JSON Lines cut into a file a line, so that nights may split what a file holds together. */
    private List<Path> pieces() throws Exception {
        List<Path> pieces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("data/sample"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl")) {
                    int line = 0;
                    for (String record : Files.readAllLines(file)) {
                        pieces.add(Files.writeString(corpus.resolve(++line + "-" + name), record + "\n"));
                    }
                }
            }
        }
        return pieces;
    }

    private Path nights(List<Path> files, int nights) {
        Path output = outputs.resolve(String.valueOf(nights));
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(nights));
        for (int night = 0; night < nights; night++) {
            List<String> inputs = new ArrayList<>();
            for (int i = night; i < shuffled.size(); i += nights) {
                inputs.add(shuffled.get(i).toString());
            }
            NightSettings settings =
                    new NightSettings(inputs, output.toString(), LocalDate.of(2025, 8, 1), false, 1, null, null);
            new Night(LocalSpark.session(), new InputFiles(), ExtractStage.standard(), code -> code, step -> {})
                    .run(settings);
        }
        return output;
    }

    private static Map<String, String> rows(Path output) throws Exception {
        Map<String, String> rows = new TreeMap<>();
        try (Duck duck = new Duck(output.resolve("latest"))) {
            for (String table : TableSchema.NAMES) {
                if (!table.equals("revisions")) {
                    rows.put(table, String.join("\n", duck.rows("SELECT * FROM " + table)));
                }
            }
        }
        return rows;
    }
}
