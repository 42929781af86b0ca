package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.model.Report;

class ParquetTest {

    private static final String STRINGS =
            "message reports { optional int64 id; optional binary published_at (STRING); optional group tags { repeated"
                    + " binary tag (STRING); } required binary text (STRING); }";

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void readsTheColumnsOfAReport() {
        write(
                "a.parquet",
                STRINGS,
                row -> row.append("id", 7L).append("published_at", "2025-05-25").append("text", "Три."));
        assertThat(folder.report()).isEqualTo(new Report("7", "2025-05-25", null, null, null, null, "Три."));
    }

    @Test
    void rowsAreNumberedAndJudgedOneByOne() {
        write(
                "a.parquet",
                STRINGS,
                row -> row.append("text", "One died."),
                row -> row.append("published_at", "soon").append("text", "Two died."),
                row -> row.append("text", " "),
                row -> row.append("text", Binary.fromConstantByteArray(new byte[] {(byte) 0xC3, 0x28})),
                row -> row.append("text", "x".repeat(101)));
        assertThat(folder.outcomes(new IngestSettings(null, 100)))
                .containsExactly(
                        "a.parquet:1 = a.parquet#1",
                        "a.parquet:2 bad_date",
                        "a.parquet:3 no_text",
                        "a.parquet:4 invalid_encoding",
                        "a.parquet:5 line_too_long");
    }

    @Test
    void datesOfEveryTypeAreRead() {
        ByteBuffer int96 = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        int96.putLong(8 * 3_600_000_000_000L).putInt(2_460_821);
        written("a", "int32 published_at (DATE)", row -> row.append("published_at", 20_233));
        written(
                "b",
                "int64 published_at (TIMESTAMP(MICROS,true))",
                row -> row.append("published_at", 1_748_160_000_000_000L));
        written(
                "c",
                "int64 published_at (TIMESTAMP(MILLIS,false))",
                row -> row.append("published_at", 1_748_160_000_000L));
        written(
                "d",
                "int96 published_at",
                row -> row.append("published_at", Binary.fromConstantByteArray(int96.array())));
        assertThat(folder.reports())
                .extracting(Report::publishedAt)
                .containsExactly("2025-05-25", "2025-05-25T08:00:00Z", "2025-05-25T08:00:00", "2025-05-25T08:00:00Z");
    }

    @Test
    void aFileWithoutATextColumnIsSetAside() {
        write("a.parquet", "message m { required binary summary (STRING); }", row -> row.append("summary", "x"));
        write("b.parquet", "message m { required int32 text; }", row -> row.append("text", 1));
        assertThat(folder.outcomes()).containsExactly("a.parquet missing_column", "b.parquet missing_column");
    }

    @Test
    void brokenFilesAreSetAside() throws IOException {
        write("a.parquet", STRINGS, row -> row.append("text", "One died."));
        byte[] whole = Files.readAllBytes(folder.path().resolve("a.parquet"));
        folder.with("b.parquet", Arrays.copyOf(whole, whole.length / 2)).with("c.parquet", "no parquet at all");
        byte[] holed = whole.clone();
        Arrays.fill(holed, 4, 60, (byte) 0x7F);
        folder.with("d.parquet", holed);
        assertThat(folder.outcomes())
                .filteredOn(outcome -> !outcome.startsWith("a."))
                .hasSize(3)
                .allMatch(outcome -> outcome.endsWith(" unreadable_parquet"));
    }

    @Test
    void aFileWithoutRowsIsEmpty() {
        write("a.parquet", STRINGS);
        assertThat(folder.outcomes()).containsExactly("a.parquet empty_file");
    }

    private void written(String name, String column, Consumer<Group> date) {
        String schema = "message m { required " + column + "; required binary text (STRING); }";
        write(name + ".parquet", schema, row -> {
            date.accept(row);
            row.append("text", "One died.");
        });
    }

    @SafeVarargs
    private void write(String name, String schema, Consumer<Group>... rows) {
        MessageType type = MessageTypeParser.parseMessageType(schema);
        org.apache.hadoop.fs.Path path =
                new org.apache.hadoop.fs.Path(folder.path().resolve(name).toUri());
        try (ParquetWriter<Group> out = ExampleParquetWriter.builder(path)
                .withConf(new Configuration())
                .withType(type)
                .build()) {
            for (Consumer<Group> row : rows) {
                Group group = new SimpleGroupFactory(type).newGroup();
                row.accept(group);
                out.write(group);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
