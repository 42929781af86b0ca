package org.wartally.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.model.DatePrecision;
import org.wartally.text.Tokens;

class DateCorpusTest {

    @TestFactory
    Stream<DynamicTest> english() {
        return Corpus.of(DateCorpusTest.class, "en.corpus").tests(DateCorpusTest::read);
    }

    private static List<Corpus.Reading> read(String text, @Nullable LocalDate published) {
        Tokens tokens = Tokens.of(text);
        return DateReader.standard().read(tokens, published).stream()
                .map(mention -> new Corpus.Reading(
                        tokens.start(mention.start()), tokens.end(mention.end() - 1), shown(mention)))
                .toList();
    }

    private static String shown(DateMention mention) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        if (mention.from() == null && mention.to() == null) {
            return kind;
        }
        String precision = mention.precision() == DatePrecision.UNKNOWN
                ? ""
                : " " + mention.precision().code();
        String days = mention.from() != null && mention.from().equals(mention.to())
                ? mention.from().toString()
                : (mention.from() == null ? "" : mention.from()) + ".." + (mention.to() == null ? "" : mention.to());
        return kind + precision + " " + days;
    }
}
