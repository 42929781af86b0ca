package org.wartally.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void cutsModelsPossessivesAndGroupedNumbers() {
        assertThat(words("Russia's Kh-101s: 1,234 and 14\u00A0612, 26+ of п'ять"))
                .containsExactly(
                        "Russia", "'s", "Kh", "-", "101", "s", ":", "1,234", "and", "14 612", ",", "26", "+", "of",
                        "п'ять");
    }

    @Test
    void aYearBeforeANumberIsNoGroup() {
        assertThat(words("in 2024, 300 fell")).containsExactly("in", "2024", ",", "300", "fell");
    }

    @Test
    void sentencesEndAtFullStopsThatAreNoAbbreviations() {
        assertThat(sentences("Gov. Ihor K. said so on Feb. 10 at 9 a.m. on Friday. Two died. \"No!\" He left."))
                .containsExactly(
                        "Gov. Ihor K. said so on Feb. 10 at 9 a.m. on Friday.", "Two died.", "\"No!\"", "He left.");
    }

    @Test
    void linesOfAListAreSentences() {
        assertThat(sentences("shot down 46 targets:\n- 17 missiles;\n- 3 Kalibr"))
                .containsExactly("shot down 46 targets:", "- 17 missiles;", "- 3 Kalibr");
    }

    @Test
    void nothingStandsBeyondTheEdge() {
        Tokens tokens = Tokens.of("1 dead\n6 wounded");
        assertThat(IntStream.range(-1, tokens.size() + 1).filter(tokens::startsLine))
                .containsExactly(0, 2);
    }

    @Test
    void aTextWithoutFullStopsIsCut() {
        String endless = IntStream.range(0, 1_000).mapToObj(i -> "and").collect(joining(" "));
        assertThat(sentences(endless))
                .hasSize(5)
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void wrappedLinesAreNotCut() {
        String wrapped =
                "Shelling of the market town in the east of the province\nKilled two people, and the police said "
                        + "on the day after the attack\nThat they looked for more, at the same place, twice.";
        assertThat(sentences(wrapped)).hasSize(1);
    }

    @Test
    void cleanOffsetsLeadBackToTheRawText() {
        CleanText clean = CleanText.of("**Сбито** за́мок 5");
        Tokens tokens = Tokens.of(clean);
        assertThat(clean.text()).isEqualTo("Сбито замок 5");
        assertThat(clean.raw().substring(clean.rawStart(tokens.start(1)), clean.rawEnd(tokens.end(1))))
                .isEqualTo("за́мок");
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }

    private static List<String> sentences(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.sentenceCount())
                .mapToObj(s -> tokens.text(tokens.sentenceStart(s), tokens.sentenceEnd(s)))
                .toList();
    }
}
