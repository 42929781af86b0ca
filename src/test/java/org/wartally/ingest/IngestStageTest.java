package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestStageTest {

    private static final String ONE = "{\"report_id\": \"r1\", \"title\": \"T\", \"text\": \"Three  died.\"}\n";

    private static SparkSession spark;

    private static InputFolder folder;

    @BeforeAll
    static void start(@TempDir Path dir) {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.session.timeZone", "UTC")
                .getOrCreate();
        byte[] gz = InputFolder.gz(ONE.repeat(50));
        folder = new InputFolder(dir)
                .with("good/a.jsonl", ONE + "{\"text\": \"T Three died.\"}\n{\"text\": ")
                .with("good/b.txt", "Two died.")
                .with("good/b.json", "{\"published_at\": \"2025-05-25\"}")
                .with("good/c.csv", "id,text\nc1,One died.\n")
                .with("good/d.html", "<p>Four died.")
                .with("bad/broken.parquet", "no parquet")
                .with("bad/columns.csv", "id,summary\nr1,x\n")
                .with("bad/cut.jsonl.gz", Arrays.copyOf(gz, 30))
                .with("bad/empty.jsonl", "")
                .with("bad/encoding.txt", new byte[] {(byte) 0xC3, 0x28, (byte) 0xA0, (byte) 0xA1})
                .with("bad/page.html", "<nav>Home</nav>")
                .with("bad/paper.pdf", "%PDF");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void everyFileAndRecordIsARow() {
        List<Row> rows = rows().collectAsList();
        assertThat(rows)
                .extracting(row -> row.getAs("input_file") + " " + row.getAs("input_line") + " " + row.getAs("reason"))
                .containsExactlyInAnyOrder(
                        "good/a.jsonl 1 null",
                        "good/a.jsonl 2 null",
                        "good/a.jsonl 3 invalid_json",
                        "good/b.txt null null",
                        "good/c.csv 2 null",
                        "good/d.html null null",
                        "bad/broken.parquet null unreadable_parquet",
                        "bad/columns.csv 1 missing_column",
                        "bad/cut.jsonl.gz 1 truncated_gzip",
                        "bad/empty.jsonl null empty_file",
                        "bad/encoding.txt null invalid_encoding",
                        "bad/page.html null no_text",
                        "bad/paper.pdf null unknown_format");
        assertThat(rows)
                .allMatch(row -> row.getAs("status").equals(row.getAs("reason") == null ? "accepted" : "rejected"));
    }

    @Test
    void anAcceptedRowHoldsTheReportAndItsHash() {
        Row row = rows().where("report_id = 'r1'").first();
        assertThat(row.schema()).isEqualTo(IngestStage.schema());
        assertThat(row.<String>getAs("text")).isEqualTo("Three  died.");
        assertThat(row.<Long>getAs("input_bytes")).isEqualTo(ONE.length() - 1);
        assertThat(row.<String>getAs("content_hash"))
                .isEqualTo("33a170f01d7717ba2ef61635a390e7f7d544745539d907cb5dc8eeb74ce93b71");
    }

    @Test
    void aSidecarIsReadOnTheWay() {
        Row row = rows().where("input_file = 'good/b.txt'").first();
        assertThat(row.<String>getAs("published_at")).isEqualTo("2025-05-25");
        assertThat(row.<String>getAs("report_id")).isEqualTo("good/b.txt");
    }

    @Test
    void theManifestNamesEveryFileWithItsHash() {
        IngestStage stage = stage();
        List<InputFile> files = stage.files(stage.list(List.of(folder.path() + "/good")), entry -> null);
        assertThat(files).extracting(InputFile::path).containsExactly("a.jsonl", "b.json", "b.txt", "c.csv", "d.html");
        assertThat(files.get(2).bytes()).isEqualTo(9);
        assertThat(files.get(2).address()).endsWith("/good/b.txt");
        assertThat(files.get(2).sha256()).isEqualTo("c2cb974093a08984da9deedfa2e8eca26871ec05f0d07074a1216e542f24de6f");
    }

    @Test
    void aFileWhoseHashIsKnownIsNotReadAgain() {
        IngestStage stage = stage();
        List<InputFile> files = stage.files(
                stage.list(List.of(folder.path() + "/good")),
                entry -> entry.name().endsWith(".txt") ? "known" : null);
        assertThat(files).extracting(InputFile::path).containsExactly("a.jsonl", "b.json", "b.txt", "c.csv", "d.html");
        assertThat(files)
                .filteredOn(file -> file.sha256().equals("known"))
                .extracting(InputFile::path)
                .containsExactly("b.txt");
    }

    @Test
    void anEmptyFolderIsNoRowsAndNoFiles(@TempDir Path empty) {
        IngestStage stage = stage();
        InputListing listing = stage.list(List.of(empty.toString()));
        assertThat(stage.inputs(listing).count()).isZero();
        assertThat(stage.files(listing, entry -> null)).isEmpty();
    }

    private static Dataset<Row> rows() {
        IngestStage stage = stage();
        return stage.inputs(stage.list(List.of(folder.path().toString())));
    }

    private static IngestStage stage() {
        return new IngestStage(spark, new IngestSettings());
    }
}
