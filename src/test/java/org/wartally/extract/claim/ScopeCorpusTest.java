package org.wartally.extract.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.extract.Corpus.Reading;
import org.wartally.extract.Extractor;
import org.wartally.model.Claim;
import org.wartally.model.Report;

/** Which place and which day govern a figure. */
class ScopeCorpusTest {

    @TestFactory
    Stream<DynamicTest> whereAndWhen() {
        return Corpus.of(ScopeCorpusTest.class, "scope.en.corpus").tests(ScopeCorpusTest::read);
    }

    private static List<Reading> read(String text, @Nullable LocalDate published) {
        Report report = new Report("r", published == null ? null : published.toString(), null, null, null, "en", text);
        return Extractor.standard().extract(report).claims().stream()
                .map(c -> new Reading(c.span().start(), c.span().end(), render(c)))
                .toList();
    }

    private static String render(Claim claim) {
        String code = claim.where().regionCode();
        return claim.metric().code() + " " + claim.count().best() + " "
                + (code == null ? claim.where().regionLevel().code() : code) + " "
                + claim.when().end();
    }
}
