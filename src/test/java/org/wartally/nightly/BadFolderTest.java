package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.ingest.InputFolder;
import org.wartally.spark.LocalSpark;

/** A night whose folder holds everything that goes wrong with files, and four good reports. */
class BadFolderTest {

    private static final int FIFTY_MEGABYTES = 50 << 20;

    @TempDir
    private Path input;

    @TempDir
    private Path output;

    @BeforeEach
    void fill() {
        String report = report("whole", "Two people were killed in Nikopol on Monday.");
        byte[] gz = InputFolder.gz(report.repeat(50));
        new InputFolder(input)
                .with("good.jsonl", report("good", "Three people were killed in Kherson on Monday."))
                .with("good.csv", "report_id,published_at,text\ntable,2025-03-04,Four people were killed in Sumy.\n")
                .with("truncated.jsonl.gz", Arrays.copyOf(gz, gz.length / 2))
                .with("empty.jsonl", "")
                .with("encoding.txt", new byte[] {(byte) 0xC3, 0x28, (byte) 0xA0, (byte) 0xA1})
                .with("half.jsonl", report("first", "Five people were killed in Kupiansk.") + "{\"text\": \"Six peop")
                .with("columns.csv", "report_id,published_at,summary\nlost,2025-03-04,Seven were killed.\n")
                .with("long.jsonl", longLine() + report("behind", "Eight people were killed in Izium."))
                .with("page.html", "<html><head><title>News</title></head><body><nav>Home</nav></body></html>");
    }

    private static String report(String id, String text) {
        return "{\"report_id\": \"" + id + "\", \"published_at\": \"2025-03-04\", \"text\": \"" + text + "\"}\n";
    }

    private static String longLine() {
        return "{\"text\": \"" + "x".repeat(FIFTY_MEGABYTES) + "\"}\n";
    }

    @Test
    void belowTheAllowedShareTheGoodIsPublishedAndTheBadNamed() throws Exception {
        night(0.9);
        try (Duck duck = new Duck(output.resolve("latest"))) {
            assertThat(duck.rows("SELECT report_id FROM reports")).containsExactly("behind", "first", "good", "table");
            assertThat(duck.rows("SELECT best FROM figures WHERE metric = 'killed'"))
                    .containsExactly("3", "4", "5", "8");
            assertThat(duck.rows("SELECT regexp_extract(input_file, '[^/]+$'), input_line, reason FROM rejects"))
                    .containsExactly(
                            "columns.csv 1 missing_column",
                            "empty.jsonl null empty_file",
                            "encoding.txt null invalid_encoding",
                            "half.jsonl 2 invalid_json",
                            "long.jsonl 1 line_too_long",
                            "page.html null no_text",
                            "truncated.jsonl.gz 1 truncated_gzip");
        }
    }

    @Test
    void aboveItNothingIsPublished() throws IOException {
        assertThatThrownBy(() -> night(0.1))
                .isInstanceOf(TooManyRejects.class)
                .hasMessageContaining("nothing was published")
                .hasMessageContaining("10.0 % are allowed");
        assertThat(output.resolve("CURRENT")).doesNotExist();
        try (var files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("latest", "releases");
        }
    }

    private void night(double maxRejectShare) {
        NightSettings settings = new NightSettings(
                List.of(input.toString()),
                output.toString(),
                LocalDate.of(2025, 3, 5),
                false,
                maxRejectShare,
                null,
                null);
        new Night(LocalSpark.session(), new InputFiles(), ExtractStage.standard(), code -> code, step -> {})
                .run(settings);
    }
}
