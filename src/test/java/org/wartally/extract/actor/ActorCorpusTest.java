package org.wartally.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.extract.Corpus.Reading;
import org.wartally.text.Tokens;

class ActorCorpusTest {

    @TestFactory
    Stream<DynamicTest> english() {
        return Corpus.of(ActorCorpusTest.class, "en.corpus").tests(ActorCorpusTest::read);
    }

    private static List<Reading> read(String text, @Nullable LocalDate published) {
        Tokens tokens = Tokens.of(text);
        return ActorReader.standard().read(tokens).stream()
                .map(m -> new Reading(tokens.start(m.start()), tokens.end(m.end() - 1), render(m)))
                .toList();
    }

    private static String render(ActorMention mention) {
        String side = mention.side() == null ? "-" : mention.side();
        return mention.kind().name().toLowerCase(Locale.ROOT) + " " + side;
    }
}
