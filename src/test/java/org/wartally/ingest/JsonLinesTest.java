package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.model.Report;

class JsonLinesTest {

    private static final String ONE = """
            {"report_id": "r1", "published_at": "2025-05-25", "source": "Example Post", "url": "https://example.org/1", \
            "title": "Night attack", "lang": "en", "text": "Three people died."}
            """;

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void readsEveryFieldOfTheExchangeFormat() {
        assertThat(folder.with("a.jsonl", ONE).report())
                .isEqualTo(new Report(
                        "r1",
                        "2025-05-25",
                        "Example Post",
                        "https://example.org/1",
                        "Night attack",
                        "en",
                        "Three people died."));
    }

    @Test
    void originNamesLineAndBytes() {
        Intake second = folder.with("a.jsonl", "\n" + ONE).read().get(0);
        assertThat(second.origin())
                .isEqualTo(new Origin("a.jsonl", 2L, ONE.strip().length()));
    }

    @Test
    void takesTheNamesOfOtherCorpora() {
        String line = "{\"guid\": 17, \"pubDate\": \"25.05.2025 08:30\", \"publisher\": \"P\", \"link\": \"u\","
                + " \"headline\": \"H\", \"language\": \"uk-UA\", \"body\": \"Two died.\", \"likes\": {\"n\": [1]}}";
        assertThat(folder.with("a.ndjson", line).report())
                .isEqualTo(new Report("17", "2025-05-25T08:30:00", "P", "u", "H", "uk", "Two died."));
    }

    @Test
    void theNameOfTheExchangeFormatGoesBeforeASynonym() {
        assertThat(folder.with("a.jsonl", "{\"content\": \"short\", \"text\": \"whole\", \"body\": \"other\"}")
                        .report()
                        .text())
                .isEqualTo("whole");
    }

    @Test
    void aMissingIdIsMadeOfFileAndLine() {
        folder.with("posts/may.jsonl", "{\"text\": \"One died.\"}\n{\"report_id\": \" \", \"text\": \"Two died.\"}\n");
        assertThat(folder.outcomes())
                .containsExactly("posts/may.jsonl:1 = posts/may.jsonl#1", "posts/may.jsonl:2 = posts/may.jsonl#2");
    }

    @Test
    void aBrokenLineIsSetAsideAlone() {
        folder.with("a.jsonl", ONE + ONE.substring(0, 90) + "\n[1]\n{}{}\n" + ONE);
        assertThat(folder.outcomes())
                .containsExactly(
                        "a.jsonl:1 = r1",
                        "a.jsonl:2 invalid_json",
                        "a.jsonl:3 invalid_json",
                        "a.jsonl:4 invalid_json",
                        "a.jsonl:5 = r1");
    }

    @Test
    void aRecordThatIsNoReportIsSetAside() {
        folder.with("a.jsonl", """
                {"title": "Only a headline", "text": "  "}
                {"text": ["a", "b"]}
                {"text": "Four died.", "published_at": "05/06/2025"}
                {"text": "Five died.", "published_at": null}
                """);
        assertThat(folder.outcomes())
                .containsExactly(
                        "a.jsonl:1 no_text", "a.jsonl:2 bad_field", "a.jsonl:3 bad_date", "a.jsonl:4 = a.jsonl#4");
    }

    @Test
    void aSampleIsOneLineOfAtMost200Characters() {
        Intake.SetAside refused = (Intake.SetAside)
                folder.with("a.jsonl", "{\"text\"\t" + "x".repeat(500)).read().get(0);
        assertThat(refused.sample()).hasSize(200).startsWith("{\"text\" xxx");
    }

    @Test
    void aLineBeyondTheLimitIsPassedOver() {
        folder.with("a.jsonl", ONE + "{\"text\": \"" + "x".repeat(5000) + "\"}\n" + ONE);
        assertThat(folder.outcomes(new IngestSettings(null, 1000)))
                .containsExactly("a.jsonl:1 = r1", "a.jsonl:2 line_too_long", "a.jsonl:3 = r1");
    }

    @Test
    void aLineAsLongAsTheLimitIsRead() {
        int length = ONE.strip().length();
        folder.with("a.jsonl", ONE.strip() + "\r\n" + ONE.strip());
        assertThat(folder.outcomes(new IngestSettings(null, length + 1)))
                .containsExactly("a.jsonl:1 = r1", "a.jsonl:2 = r1");
        assertThat(folder.outcomes(new IngestSettings(null, length - 1)))
                .containsExactly("a.jsonl:1 line_too_long", "a.jsonl:2 line_too_long");
    }

    @Test
    void everyLineIsDecodedByItself() {
        byte[] utf8 = "{\"text\": \"Загинули троє\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] old = "{\"text\": \"Погибли двое мирных жителей\"}\n".getBytes(Charset.forName("windows-1251"));
        byte[] broken = "{\"text\": \"caf\u00E9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        folder.with("a.jsonl", joined(utf8, old, broken));
        assertThat(folder.reports())
                .extracting(Report::text)
                .containsExactly("Загинули троє", "Погибли двое мирных жителей");
        assertThat(folder.outcomes()).last().isEqualTo("a.jsonl:3 invalid_encoding");
    }

    @Test
    void byteOrderMarksAreNoText() {
        folder.with("a.jsonl", "\uFEFF" + ONE)
                .with("b.jsonl", ("\uFEFF" + ONE).getBytes(StandardCharsets.UTF_16LE))
                .with("c.jsonl", ("\uFEFF" + ONE).getBytes(StandardCharsets.UTF_16BE));
        assertThat(folder.reports()).extracting(Report::reportId).containsExactly("r1", "r1", "r1");
    }

    @Test
    void brokenUtf16IsSetAside() {
        byte[] odd = ("\uFEFF" + ONE + "x").getBytes(StandardCharsets.UTF_16LE);
        folder.with("a.jsonl", java.util.Arrays.copyOf(odd, odd.length - 1));
        assertThat(folder.outcomes()).last().asString().endsWith("invalid_encoding");
    }

    @Test
    void jsonMayBeSpreadOverLines() {
        folder.with("array.json", "[\n {\"text\": \"One died.\"},\n {\"text\": \"Two died.\"}, 5\n]")
                .with("lines.json", ONE + ONE)
                .with("object.json", "{\n  \"id\": \"o\",\n  \"text\": \"Six died.\"\n}\n");
        assertThat(folder.outcomes())
                .containsExactly(
                        "array.json:2 = array.json#2",
                        "array.json:3 = array.json#3",
                        "array.json:3 invalid_json",
                        "lines.json:1 = r1",
                        "lines.json:2 = r1",
                        "object.json:1 = o");
    }

    @Test
    void elementsBeforeABreakAreKept() {
        folder.with("array.json", "[{\"text\": \"One died.\"},\n{\"text\": \"Two di");
        assertThat(folder.outcomes()).containsExactly("array.json:1 = array.json#1", "array.json:1 invalid_json");
    }

    static byte[] joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
