package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.model.Report;

class TextTest {

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void frontMatterEndsAtTheFirstBlankLine() {
        folder.with(
                "a.txt",
                "report_id: r1\r\npublished_at: 2025-05-25 07:10\r\nsource: \"Example: Post\"\r\n\r\nThree died.\r\n\r\nSource: police\r\n");
        assertThat(folder.report())
                .isEqualTo(new Report(
                        "r1",
                        "2025-05-25T07:10:00",
                        "Example: Post",
                        null,
                        null,
                        null,
                        "Three died.\r\n\r\nSource: police"));
    }

    @Test
    void fencedFrontMatterMayHoldOtherKeys() {
        folder.with("a.md", "---\ntitle: Night\ntags: [war]\n\ndate: 2025-05-25\n---\n\nThree died.\n");
        assertThat(folder.report())
                .isEqualTo(new Report("a.md", "2025-05-25", null, null, "Night", null, "Three died."));
    }

    @Test
    void aColonInTheFirstLineIsNews() {
        String news = "Kyiv: three people died.\nOdesa: two were hurt.\n\nMore follows.";
        assertThat(folder.with("a.txt", news).report().text()).isEqualTo(news);
    }

    @Test
    void aSidecarSpeaksForTheDocument() {
        folder.with("b/a.txt", "source: Other\n\nThree died.")
                .with("b/a.json", "{\"published_at\": \"2025-05-25\", \"source\": \"Post\"}");
        assertThat(folder.report())
                .isEqualTo(new Report("b/a.txt", "2025-05-25", "Post", null, null, null, "Three died."));
    }

    @Test
    void aSidecarIsFoundBesideASingleFile() {
        folder.with("a.txt.gz", InputFolder.gz("Three died.")).with("a.json", "{\"date\": \"2025-05-25\"}");
        InputListing listing = InputFolder.list(
                new IngestSettings(), folder.path().resolve("a.txt.gz").toString());
        assertThat(listing.sidecars()).extracting(InputListing.Entry::name).containsExactly("a.json");
        assertThat(folder.report().publishedAt()).isEqualTo("2025-05-25");
    }

    @Test
    void aBrokenSidecarSetsTheDocumentAside() {
        folder.with("a.txt", "Three died.").with("a.json", "{\"published_at\": ");
        folder.with("b.txt", "Three died.").with("b.json", "{\"source\": \"A\"}\n{\"source\": \"B\"}");
        folder.with("c.txt", "Three died.").with("c.json", "{\"text\": \"A report of the same name.\"}");
        assertThat(folder.outcomes())
                .containsExactly("a.txt invalid_sidecar", "b.txt invalid_sidecar", "c.txt invalid_sidecar");
    }

    @Test
    void readsWindows1251() {
        folder.with(
                "a.txt",
                "date: 2025-05-25\n\nЗа ночь сбито 15 беспилотников.".getBytes(Charset.forName("windows-1251")));
        assertThat(folder.report().text()).isEqualTo("За ночь сбито 15 беспилотников.");
    }

    @Test
    void otherBytesAreSetAside() {
        folder.with("koi8.txt", "За ночь сбито пятнадцать беспилотников".getBytes(Charset.forName("KOI8-R")))
                .with("latin.txt", "Müller sagte, drei Männer".getBytes(Charset.forName("windows-1252")))
                .with("noise.txt", new byte[] {0, 1, 2, 3, (byte) 0xC3, 0x28, (byte) 0xFF})
                .with("stray.txt", new byte[] {'A', ' ', (byte) 0xC3, '('})
                .with("zero.txt", "Three\0died");
        assertThat(folder.outcomes())
                .containsExactly(
                        "koi8.txt invalid_encoding",
                        "latin.txt invalid_encoding",
                        "noise.txt invalid_encoding",
                        "stray.txt invalid_encoding",
                        "zero.txt invalid_encoding");
    }

    @Test
    void aBrokenByteInCyrillicUtf8IsNotReadAsWindows1251() {
        byte[] bytes = "Загинули троє людей".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[3] = 'x';
        assertThat(folder.with("a.txt", bytes).outcomes()).containsExactly("a.txt invalid_encoding");
    }

    @Test
    void westernQuotesInOldEnglishFilesAreRead() {
        folder.with("a.txt", "“Three died” – police".getBytes(Charset.forName("windows-1252")));
        assertThat(folder.report().text()).isEqualTo("“Three died” – police");
    }

    @Test
    void documentsWithoutTextOrTooLargeAreSetAside() {
        folder.with("blank.txt", " \n\n").with("head.txt", "date: 2025-05-25\n").with("large.txt", "x".repeat(101));
        assertThat(folder.outcomes(new IngestSettings(null, 100)))
                .containsExactly("blank.txt no_text", "head.txt no_text", "large.txt file_too_large");
    }
}
