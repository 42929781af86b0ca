package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;

/** A file that looks as it did when an earlier night read it is not read again, unless that is asked for. */
class UnchangedFilesTest {

    private static final Instant LONG_AGO = Instant.parse("2025-03-04T12:00:00Z");

    @TempDir
    private Path input;

    @TempDir
    private Path output;

    @BeforeEach
    void firstNight() throws IOException {
        write("first.jsonl", "early", LONG_AGO);
        night(5, false);
        write("second.jsonl", "other", LONG_AGO);
    }

    @Test
    void aFileOfTheSameSizeAndTimeIsTakenForTheSame() throws Exception {
        write("first.jsonl", "after", LONG_AGO);
        night(6, false);
        assertThat(reports()).containsExactly("early", "other");
    }

    @Test
    void aFileThatWasWrittenAnewIsReadAnew() throws Exception {
        write("first.jsonl", "after", LONG_AGO.plusMillis(1));
        night(6, false);
        assertThat(reports()).containsExactly("after", "early", "other");
    }

    @Test
    void aFullNightTrustsNoLooks() throws Exception {
        write("first.jsonl", "after", LONG_AGO);
        night(6, true);
        assertThat(reports()).containsExactly("after", "early", "other");
    }

    private void write(String name, String id, Instant modified) throws IOException {
        Path file = Files.writeString(
                input.resolve(name),
                "{\"report_id\": \"" + id
                        + "\", \"published_at\": \"2025-03-04\", \"text\": \"Two people were killed in " + id
                        + " Nikopol on Monday.\"}\n");
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    private void night(int day, boolean full) {
        NightSettings settings = new NightSettings(
                List.of(input.toString()), output.toString(), LocalDate.of(2025, 3, day), full, 0.5, null, null);
        new Night(LocalSpark.session(), new InputFiles(), ExtractStage.standard(), code -> code, words -> {})
                .run(settings);
    }

    private List<String> reports() throws Exception {
        try (Duck duck = new Duck(output.resolve("latest"))) {
            return duck.rows("SELECT report_id FROM reports ORDER BY report_id");
        }
    }
}
