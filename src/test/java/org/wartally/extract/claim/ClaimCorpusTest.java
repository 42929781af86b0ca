package org.wartally.extract.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.extract.Corpus.Reading;
import org.wartally.extract.Extractor;
import org.wartally.model.Claim;
import org.wartally.model.Count;
import org.wartally.model.Report;

class ClaimCorpusTest {

    private static final List<String> FILES = List.of(
            "en.corpus",
            "aftermath.en.corpus",
            "company.en.corpus",
            "conjuncts.en.corpus",
            "everyday.en.corpus",
            "fates.en.corpus",
            "hard.en.corpus",
            "ledgers.en.corpus",
            "searches.en.corpus",
            "detections.en.corpus",
            "lines.en.corpus",
            "outcomes.en.corpus",
            "notes.en.corpus",
            "belonging.en.corpus",
            "besides.en.corpus",
            "bounds.en.corpus",
            "people.en.corpus",
            "phrases.en.corpus",
            "recalled.en.corpus",
            "reckonings.en.corpus",
            "reports.en.corpus",
            "short.en.corpus",
            "subsets.en.corpus",
            "swaps.en.corpus",
            "times.en.corpus",
            "tolls.en.corpus",
            "uncounted.en.corpus",
            "voices.en.corpus",
            "weapons.en.corpus",
            "bulletins.en.corpus",
            "wholes.en.corpus",
            "wire.en.corpus",
            "zeros.en.corpus");

    @BeforeAll
    static void closeGapsWhereAsked() {
        if ("rewrite".equals(System.getProperty("wartally.gaps"))) {
            FILES.forEach(file -> Corpus.of(ClaimCorpusTest.class, file).closeGaps(ClaimCorpusTest::read));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatHappenedToHowMany() {
        return FILES.stream()
                .flatMap(file -> Corpus.of(ClaimCorpusTest.class, file).tests(ClaimCorpusTest::read));
    }

    private static List<Reading> read(String text, @Nullable LocalDate published) {
        Report report = new Report("r", published == null ? null : published.toString(), null, null, null, "en", text);
        return Extractor.standard().extract(report).claims().stream()
                .map(c -> new Reading(c.span().start(), c.span().end(), render(c)))
                .toList();
    }

    private static String render(Claim claim) {
        return claim.metric().code() + " " + bounds(claim.count()) + " "
                + claim.role().code();
    }

    private static String bounds(Count count) {
        if (count.high() == null) {
            return count.best() + "+";
        }
        return count.low() == count.high() ? String.valueOf(count.best()) : count.low() + "-" + count.high();
    }
}
