package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String GOLD = """
            {"report_id": "r1", "published_at": "2025-05-25", "text": "Three people were killed and four wounded.", \
            "figures": [{"metric": "killed", "low": 3, "best": 3, "high": 3, "role": "total", "side": null}, \
            {"metric": "captured", "low": 2, "best": 2, "high": 2, "role": "total"}], "must_not": ["four"]}
            """;

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsRightMissedExtraAndForbidden() throws IOException {
        Run run = Run.of("", "evaluate", "--gold", gold().toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .contains(
                        "1 reports, 1 forbidden numbers claimed",
                        "claims 1 2 2 0.500 0.500 0.500",
                        "metric captured 0 0 1 - 0.000 -",
                        "metric injured 0 1 0 0.000 - -",
                        "role total 1 2 2 0.500 0.500 0.500",
                        "side 1 1 1.000");
    }

    @Test
    void judgesWhatAnotherProgramGave() throws IOException {
        Path predicted = Files.writeString(
                folder.resolve("predicted.jsonl"),
                "{\"report_id\": \"r1\", \"claims\": [{\"metric\": \"captured\", \"low\": 2, \"best\": 2, \"high\": 2,"
                        + " \"role\": \"total\"}], \"totals\": []}");
        Run run = Run.of("", "evaluate", "--gold", gold().toString(), "--predicted", predicted.toString());
        assertThat(run.out()).containsPattern("claims +1 +1 +2 +1.000 +0.500 +0.667");
    }

    @Test
    void showsTheWorstReportsWithTheirMistakes() throws IOException {
        Run run = Run.of("", "evaluate", "--gold", gold().toString(), "--worst", "1");
        assertThat(run.out())
                .contains("--- r1 (3 mistakes)")
                .contains("missed  metric captured, low 2, best 2, high 2, role total")
                .contains("extra   metric injured, low 4, best 4, high 4");
    }

    @Test
    void aLineWithoutFiguresIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("plain.jsonl"), "{\"report_id\": \"r1\", \"text\": \"Quiet.\"}\n");
        Run run = Run.of("", "evaluate", "--gold", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("plain.jsonl:1: the report has no list of \"figures\"");
    }

    @Test
    void aMissingFileIsBadUsage() {
        Run run = Run.of("", "evaluate", "--gold", folder.resolve("nowhere").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no file to read at");
    }

    private Path gold() throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    }
}
