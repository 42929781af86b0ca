package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void wholeLinesBeforeTheBreakOfATruncatedGzAreKept() {
        byte[] whole = InputFolder.gz(lines(2000));
        folder.with("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        assertThat(folder.outcomes().size()).isBetween(200, 1999);
        assertThat(folder.outcomes()).first().isEqualTo("a.jsonl.gz:1 = r0");
        assertThat(folder.outcomes())
                .filteredOn(outcome -> !outcome.contains(" = r"))
                .singleElement()
                .asString()
                .matches("a.jsonl.gz:\\d+ truncated_gzip");
    }

    @Test
    void aTruncatedDocumentIsSetAsideWhole() {
        byte[] whole = InputFolder.gz("Three died. " + lines(500));
        folder.with("a.txt.gz", Arrays.copyOf(whole, whole.length / 2)).with("b.html.gz", Arrays.copyOf(whole, 5));
        assertThat(folder.outcomes()).containsExactly("a.txt.gz truncated_gzip", "b.html.gz truncated_gzip");
    }

    @Test
    void nothingOfACorruptGzIsBelieved() {
        byte[] flipped = InputFolder.gz(lines(2000));
        flipped[flipped.length - 6] ^= 1;
        folder.with("checksum.jsonl.gz", flipped).with("plain.jsonl.gz", lines(3));
        assertThat(folder.outcomes()).containsExactly("checksum.jsonl.gz corrupt_gzip", "plain.jsonl.gz corrupt_gzip");
    }

    @Test
    void emptyFilesLeaveATrace() {
        folder.with("a.jsonl", "")
                .with("b.csv", "")
                .with("c.txt", "")
                .with("d.html", "")
                .with("e.parquet", "")
                .with("f.jsonl.gz", "")
                .with("g.jsonl.gz", InputFolder.gz(""))
                .with("h.jsonl", "\n \n")
                .with("i.json", "[]");
        assertThat(folder.outcomes()).hasSize(9).allMatch(outcome -> outcome.endsWith(" empty_file"));
    }

    @Test
    void aLineOf50MegabytesIsPassedOver() throws IOException {
        Path file = folder.path().resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(lines(1).getBytes(StandardCharsets.UTF_8));
            out.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'x');
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"report_id\": \"last\", \"text\": \"Two died.\"}".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(folder.outcomes()).containsExactly("a.jsonl:1 = r0", "a.jsonl:2 line_too_long", "a.jsonl:3 = last");
        assertThat(folder.read().get(1).origin().bytes()).isEqualTo((50L << 20) + 12);
    }

    @Test
    void unknownExtensionsAreSetAsideUnlessAFormatIsStated() {
        folder.with("a.log", lines(1)).with("noextension", lines(1));
        assertThat(folder.outcomes()).containsExactly("a.log unknown_format", "noextension unknown_format");
        assertThat(folder.outcomes(new IngestSettings(Format.JSONL, 1000)))
                .containsExactly("a.log:1 = r0", "noextension:1 = r0");
    }

    @Test
    void noiseUnderAnyNameIsSetAside() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        for (String extension : new String[] {"jsonl", "json", "csv", "parquet", "txt", "html", "txt.gz"}) {
            folder.with(extension + "/noise." + extension, noise);
        }
        assertThat(folder.outcomes()).noneMatch(outcome -> outcome.contains(" = "));
        assertThat(folder.read().stream().map(intake -> intake.origin().file()).distinct())
                .hasSize(7);
    }

    @Test
    void aMissingPathIsNamed() {
        String missing = folder.path().resolve("nowhere").toString();
        assertThatThrownBy(() -> InputFolder.list(new IngestSettings(), missing))
                .isInstanceOf(NoSuchInputException.class)
                .hasMessageContaining(missing);
        assertThatThrownBy(() -> InputFolder.list(new IngestSettings(), missing + "/*.jsonl"))
                .isInstanceOf(NoSuchInputException.class);
    }

    @Test
    void anUnknownFormatNamesTheKnown() {
        assertThatThrownBy(() -> Format.named("docx")).hasMessageContaining("jsonl, json, csv, parquet, text, html");
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        Random numbers = new Random(count);
        for (int i = 0; i < count; i++) {
            lines.append("{\"report_id\": \"r")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(numbers.nextLong())
                    .append(" died.\"}\n");
        }
        return lines.toString();
    }
}
