package org.wartally.golden;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Extractor;
import org.wartally.model.Report;

/**
 * Reports as scrapers tear them: cut short, begun late, with words lost, swapped or let in. A rule that looks over the edge of a text,
 * or trusts that a number counts, must not cost a whole report.
 */
class TornReportsTest {

    private static final int TEARS = 3;
    private static final List<String> STRAY = List.of(
            "\n- ",
            "\n\u2022 ",
            ": ",
            "; ",
            "(",
            ") ",
            "\u2013 ",
            "\n",
            "12 ",
            "one, 11.",
            "each ",
            "all ",
            "of them ",
            "the rest ",
            "respectively ",
            "half ",
            "aged 40 ");

    private final SplittableRandom random = new SplittableRandom(11);

    @TestFactory
    Stream<DynamicTest> isRead() {
        return Stream.of("written.jsonl", "sample.jsonl", "others.jsonl")
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> GoldenReport.load(file).stream()
                                .map(GoldenReport::report)
                                .forEach(this::tear)));
    }

    private void tear(Report report) {
        for (int n = 0; n < TEARS; n++) {
            String text = torn(report.text());
            Report torn = new Report(
                    report.reportId(),
                    report.publishedAt(),
                    report.source(),
                    report.url(),
                    report.title(),
                    report.lang(),
                    text);
            assertThatCode(() -> Extractor.standard().extract(torn)).as(text).doesNotThrowAnyException();
        }
    }

    private String torn(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)|(?=[.,:;()])")));
        switch (random.nextInt(4)) {
            case 0 -> words.subList(some(words), words.size()).clear();
            case 1 -> words.subList(0, some(words)).clear();
            case 2 -> words.remove(some(words));
            default -> words.add(some(words), STRAY.get(random.nextInt(STRAY.size())));
        }
        return String.join("", words);
    }

    private int some(List<String> words) {
        return random.nextInt(words.size());
    }
}
