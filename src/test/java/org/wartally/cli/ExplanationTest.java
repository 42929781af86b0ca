package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wartally.extract.claim.Grounds;
import org.wartally.model.Count;
import org.wartally.model.Field;
import org.wartally.model.Span;

class ExplanationTest {

    private static final List<Grounds> GROUNDS = List.of(new Grounds(
            Examples.EXTRACTION.claims().get(0).claimId(),
            "\"Ukraine\", named beside the figure",
            "\"On 25 May\", nearest"));

    private final String printed = explained();

    @Test
    void underlinesTheWordsOfAClaim() {
        assertThat(printed)
                .contains("        On 25 May the Air Force shot down at least 40 drones,\n"
                        + "                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n");
    }

    @Test
    void tellsWhoSaysWhatWhereAndWhen() {
        assertThat(printed)
                .contains("[1]  intercepted 40 or more (at_least), total")
                .contains("RUS, drone, Shahed-136")
                .contains("the Air Force (UKR)")
                .contains("Ukraine, UA (country)")
                .contains("2025-05-25 (day), week 2025-W21")
                .contains("               \"Ukraine\", named beside the figure")
                .contains("               \"On 25 May\", nearest")
                .contains("rule     weapons shot down");
    }

    @Test
    void tellsTheWholeOfASubsetAndItsFlags() {
        assertThat(printed).contains("the whole is [1], inconsistent");
    }

    @Test
    void showsEachNumberThatWasNotUsedWithItsReason() {
        assertThat(printed).contains("Numbers not used: 1").containsPattern("age\n +nine of them .* A pilot, 44, was");
    }

    @Test
    void saysBoundsInWords() {
        assertThat(Explanation.said(Count.exact(3))).isEqualTo("3 (exact)");
        assertThat(Explanation.said(Count.range(20, 25))).isEqualTo("22, from 20 to 25 (range)");
        assertThat(Explanation.said(Count.upTo(10))).isEqualTo("10, from 0 to 10 (up_to)");
    }

    @Test
    void aLongLineIsCutAtWordsAroundTheSpan() {
        String field = "word ".repeat(40) + "seven died" + " word".repeat(40);
        Span span = new Span(Field.TEXT, 200, 210, "seven died");
        assertThat(new Excerpt(field, span).lines())
                .containsExactly(
                        "\u2026" + "word ".repeat(9) + "seven died" + " word".repeat(10) + "\u2026",
                        " ".repeat(46) + "^^^^^^^^^^");
    }

    private static String explained() {
        StringWriter words = new StringWriter();
        new Explanation(Examples.REPORT, Examples.EXTRACTION, Examples.TOTALS, GROUNDS).print(new PrintWriter(words));
        return words.toString();
    }
}
