package org.wartally.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus.Reading;

class CorpusTest {

    @TestFactory
    Stream<DynamicTest> everyKindOfLine() {
        return Corpus.of(CorpusTest.class, "corpus-test.corpus").tests(CorpusTest::capitals);
    }

    @Test
    void testsAreNamedByFileAndLine() {
        assertThat(Corpus.of(CorpusTest.class, "corpus-test.corpus").tests(CorpusTest::capitals))
                .first()
                .satisfies(test -> assertThat(test.getDisplayName()).isEqualTo("corpus-test.corpus:4 the A came"))
                .satisfies(test -> assertThat(test.getTestSourceUri().orElseThrow())
                        .hasToString("classpath:/org/wartally/extract/corpus-test.corpus?line=4"));
    }

    @Test
    void aWrongReadingFails() {
        assertThat(problem("= b\nthe [A] came")).contains("[[A] = b]", "[[A] = a]");
    }

    @Test
    void aWrongSpanFails() {
        assertThat(problem("= a\nthe [A c]ame")).contains("[A c]");
    }

    @Test
    void aSecondReadingInTheMarkFails() {
        assertThat(problem("= a\nthe [A B] came")).isNotNull();
    }

    @Test
    void anUnmarkedTextHasNoOtherReading() {
        assertThat(problem("= a\nA before B")).isNotNull();
    }

    @Test
    void anUnwantedReadingFails() {
        assertThat(problem("= none\nthe A came")).isNotNull();
        assertThat(problem("= none\nB and the [A] came")).isNotNull();
    }

    @Test
    void aKnownGapThatIsReadGraduates() {
        assertThatThrownBy(() -> run("graduate.corpus"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("graduate.corpus:2: graduate me");
    }

    @Test
    void filesThatGiveNoExamplesFail() {
        assertThatThrownBy(() -> run("missing.corpus")).hasMessageContaining("no missing.corpus beside");
        assertThatThrownBy(() -> run("latin1.corpus")).hasMessageContaining("latin1.corpus is not UTF-8");
        assertThatThrownBy(() -> parse("")).hasMessageContaining("has no examples");
        assertThatThrownBy(() -> parse("# a comment\n= a\n")).hasMessageContaining("has no examples");
    }

    @Test
    void linesThatCannotBeUnderstoodFail() {
        assertThatThrownBy(() -> parse("the A came")).hasMessage("x.corpus:1: no '=' line stands above this text");
        assertThatThrownBy(() -> parse("published 25 May\n= a\nA")).hasMessageContaining("'25 May' is no date");
        assertThatThrownBy(() -> parse("= a\n= b\n= c\n[A] and [B]")).hasMessageContaining("marks and '=' lines");
        assertThatThrownBy(() -> parse("= a\n? = b\nA")).hasMessageContaining("stand together");
        assertThatThrownBy(() -> parse("= a\nthe [A")).hasMessageContaining("never closed");
        assertThatThrownBy(() -> parse("= a\nthe A]")).hasMessageContaining("closes nothing");
        assertThatThrownBy(() -> parse("= a\nA\n= b")).hasMessageContaining("has no text");
        assertThatThrownBy(() -> parse("=\nA")).hasMessageContaining("nothing stands after");
    }

    @Test
    void theClockHoldsUntilTheNextOne() {
        assertThat(parse("= a\nA\npublished 2025-05-25\nA\n= b\nB\npublished none\nB"))
                .extracting(CorpusExample::published)
                .containsExactly(null, LocalDate.of(2025, 5, 25), LocalDate.of(2025, 5, 25), null);
    }

    @Test
    void escapesGiveLineBreaksAndBrackets() {
        assertThat(parse("= a\none\\n\\[two\\] [A]").get(0).text()).isEqualTo("one\n[two] A");
        assertThatCode(() -> run("corpus-test.corpus")).doesNotThrowAnyException();
    }

    private static void run(String file) throws Throwable {
        for (DynamicTest test :
                Corpus.of(CorpusTest.class, file).tests(CorpusTest::capitals).toList()) {
            test.getExecutable().execute();
        }
    }

    private static @Nullable String problem(String content) {
        CorpusExample example = parse(content).get(0);
        return example.problem(capitals(example.text(), example.published()));
    }

    private static List<CorpusExample> parse(String content) {
        return new CorpusParser("x.corpus").parse(content);
    }

    /** A toy dimension: each capital letter is read as itself in lower case, with the year where one is known. */
    private static List<Reading> capitals(String text, @Nullable LocalDate published) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                String letter = text.substring(i, i + 1).toLowerCase(java.util.Locale.ROOT);
                readings.add(new Reading(i, i + 1, published == null ? letter : letter + " " + published.getYear()));
            }
        }
        return readings;
    }
}
