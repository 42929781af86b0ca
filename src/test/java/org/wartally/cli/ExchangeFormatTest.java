package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wartally.model.Report;

class ExchangeFormatTest {

    @Test
    void readsAReportAndPassesOverWhatItDoesNotKnow() throws UnreadableReport {
        Report report = read("{'report_id':'r1','published_at':'2025-05-25T23:30:00+03:00','gold':{'text':['x']},"
                + "'source':null,'title':'T','lang':'en','text':'Line 1\\nLine 2'}");
        assertThat(report)
                .isEqualTo(new Report("r1", "2025-05-25T23:30:00+03:00", null, null, "T", "en", "Line 1\nLine 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'text':'x'}|the report has no report_id",
                "{'report_id':'r','text':' '}|the report has no text",
                "{'report_id':7,'text':'x'}|field report_id holds something else than text",
                "{'report_id':'r','text':'x','published_at':'25.05.2025'}|published_at '25.05.2025' is no ISO 8601 date",
                "{'report_id':'r','text':'x'} {}|more than one JSON object",
                "['r']|a line holds one JSON object",
                "{'report_id':'r','text':'x|not JSON: ",
            })
    void saysWhatIsWrongWithALine(String line, String message) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining(message);
    }

    private static Report read(String line) throws UnreadableReport {
        return ExchangeFormat.read(line.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
