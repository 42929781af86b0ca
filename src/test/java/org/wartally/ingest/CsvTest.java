package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.model.Report;

class CsvTest {

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void quotedCellsHoldDelimitersLineEndsAndQuotes() {
        folder.with("a.csv", "report_id,text\r\nr1,\"Three, he said:\r\n\"\"died\"\".\"\r\nr2,Two died.\r\n");
        assertThat(folder.reports())
                .extracting(Report::text)
                .containsExactly("Three, he said:\n\"died\".", "Two died.");
        assertThat(folder.outcomes()).containsExactly("a.csv:2 = r1", "a.csv:4 = r2");
    }

    @Test
    void semicolonsAndTabsDelimitToo() {
        folder.with("a.csv", "id;date;text\nr1;2025-05-25;Three, four died.\n")
                .with("b.tsv", "id\ttext\nr2\tTwo; died.\n");
        assertThat(folder.reports()).extracting(Report::text).containsExactly("Three, four died.", "Two; died.");
    }

    @Test
    void aRowOfWrongWidthIsSetAsideAlone() {
        folder.with("a.csv", "id,text\nr1,One died.,x\nr2\n\nr3,Two died.\n");
        assertThat(folder.outcomes()).containsExactly("a.csv:2 wrong_width", "a.csv:3 wrong_width", "a.csv:5 = r3");
    }

    @Test
    void aTableWithoutATextColumnIsSetAsideWhole() {
        folder.with("a.csv", "id,summary\nr1,One died.\nr2,Two died.\n");
        assertThat(folder.outcomes()).containsExactly("a.csv:1 missing_column");
    }

    @Test
    void aHeaderAloneIsAnEmptyFile() {
        assertThat(folder.with("a.csv", "id,text\n").outcomes()).containsExactly("a.csv empty_file");
    }

    @Test
    void anUnclosedQuoteTakesTheRestAndMakesNoReportOfIt() {
        folder.with("a.csv", "text\nOne died.\n\"Two died.\nThree died.\nFour died.\n");
        assertThat(folder.outcomes()).containsExactly("a.csv:2 = a.csv#2", "a.csv:3 unclosed_quote");
    }

    @Test
    void textAfterAClosingQuoteIsNotGuessedAt() {
        folder.with("a.csv", "id,text\nr1,\"Shahed\" drones: 5\nr2,\"Two died.\" \n");
        assertThat(folder.outcomes()).containsExactly("a.csv:2 bad_quotes", "a.csv:3 = r2");
    }

    @Test
    void aRowBeyondTheLimitEndsWhereItsQuotesEnd() {
        String cell = "\"" + ("x".repeat(90) + "\n").repeat(3) + "\"\"\n" + "y".repeat(500) + "\nOne died.\"";
        folder.with("a.csv", "text\n" + cell + "\nTwo died.\n");
        assertThat(folder.outcomes(new IngestSettings(null, 200)))
                .containsExactly("a.csv:2 line_too_long", "a.csv:8 = a.csv#8");
    }

    @Test
    void aLineTooLongToHoldMayOpenAQuote() {
        folder.with("a.csv", "text\n\"" + "y".repeat(500) + "\nOne died.\"\nTwo died.\n");
        assertThat(folder.outcomes(new IngestSettings(null, 200)))
                .containsExactly("a.csv:2 line_too_long", "a.csv:4 = a.csv#4");
    }

    @Test
    void readsWindows1251() {
        folder.with("a.csv", "id;текст;text\nr1;;Загинуло двоє людей\n".getBytes(Charset.forName("windows-1251")));
        assertThat(folder.report().text()).isEqualTo("Загинуло двоє людей");
    }
}
