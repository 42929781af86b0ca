package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String REPORT = "{\"report_id\": \"r%d\", \"text\": \"Quiet night.\"}%n";

    @TempDir
    private Path folder;

    @Test
    void answersLineForLineInTheOrderRead() {
        String in = IntStream.range(0, 700).mapToObj(REPORT::formatted).collect(Collectors.joining());
        Run run = Run.of(in, "extract");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll("\\D+", "")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 700).mapToObj(Integer::toString).toList());
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreAnswered() {
        Run run = Run.of(REPORT.formatted(1) + "\n{\"report_id\": \"r2\", \"te\n" + REPORT.formatted(3), "extract");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines()).hasSize(2).last().asString().contains("\"r3\"");
        assertThat(run.err()).startsWith("standard input:3: not JSON: ");
    }

    @Test
    void aLineInAnotherEncodingHarmsNoOther() {
        byte[] cyrillic = "{\"report_id\": \"r1\", \"text\": \"\u041A\u0438\u0457\u0432\"}\n"
                .getBytes(java.nio.charset.Charset.forName("windows-1251"));
        byte[] good = REPORT.formatted(2).getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[cyrillic.length + good.length];
        System.arraycopy(cyrillic, 0, both, 0, cyrillic.length);
        System.arraycopy(good, 0, both, cyrillic.length, good.length);
        Run run = Run.of(both, "extract");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).startsWith("standard input:1: not JSON: Invalid UTF-8");
        assertThat(run.out().lines()).singleElement().asString().contains("\"r2\"");
    }

    @Test
    void aReportThatFailsTheReaderIsOneRejectAndNoHarmToOthers() {
        Lines.Line line = new Lines.Line(7, REPORT.formatted(5).getBytes(StandardCharsets.UTF_8));
        ExtractCommand.Answer answer = ExtractCommand.answer(line, report -> {
            throw new IllegalStateException("no such sentence");
        });
        assertThat(answer.json())
                .startsWith("{\"report_id\":\"r5\",\"claims\":[]")
                .contains("extraction_failed");
        assertThat(answer.problem()).contains("by a defect").contains("no such sentence");
    }

    @Test
    void readsFilesInTheOrderGivenAndPassesOverAByteOrderMark() throws IOException {
        Path first = Files.writeString(folder.resolve("b.jsonl"), "\uFEFF" + REPORT.formatted(1));
        Path second = Files.writeString(folder.resolve("a.jsonl"), REPORT.formatted(2));
        Run run = Run.of("", "extract", first.toString(), second.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(line -> line.substring(0, 18)))
                .containsExactly("{\"report_id\":\"r1\",", "{\"report_id\":\"r2\",");
    }

    @Test
    void aFileThatIsNotThereIsBadUsage() {
        Run run = Run.of("", "extract", folder.resolve("nowhere.jsonl").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no file to read at").contains("nowhere.jsonl");
    }

    @Test
    void readsPlacesOfTheUsersOwn() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.tsv"), "settlement\tUA-63\t\tQuarry Nine\n");
        String report = "{\"report_id\": \"r1\", \"text\": \"Two people were killed in Quarry Nine.\"}\n";
        assertThat(Run.of(report, "extract").out()).doesNotContain("UA-63");
        assertThat(Run.of(report, "extract", "--gazetteer", mine.toString()).out())
                .contains("\"region_code\":\"UA-63\"");
        Run explained = Run.of("", "explain", "--gazetteer", mine.toString(), "Two people were killed in Quarry Nine.");
        assertThat(explained.out()).contains("UA-63");
    }

    @Test
    void aBadRowOfPlacesIsNamedBeforeAnythingIsRead() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.tsv"), "# mine\nvilage\tUA-63\t\tQuarry Nine\n");
        Run run = Run.of(REPORT.formatted(1), "extract", "--gazetteer", mine.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("wartally: " + mine + ":2: kind 'vilage' is none of country");
        assertThat(run.out()).isEmpty();
        Run absent =
                Run.of("", "extract", "--gazetteer", folder.resolve("no.tsv").toString());
        assertThat(absent.err()).contains("no file of places to read at");
    }
}
