package org.wartally.extract.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.Corpus;
import org.wartally.extract.Corpus.Reading;
import org.wartally.extract.place.PlaceMention.Use;
import org.wartally.text.Tokens;

class PlaceCorpusTest {

    @TestFactory
    Stream<DynamicTest> english() {
        return Stream.of("en.corpus", "homonyms.en.corpus", "regions.en.corpus")
                .flatMap(file -> Corpus.of(PlaceCorpusTest.class, file).tests(PlaceCorpusTest::read));
    }

    private static List<Reading> read(String text, @Nullable LocalDate published) {
        Tokens tokens = Tokens.of(text);
        return PlaceReader.standard().read(tokens, null).stream()
                .map(mention ->
                        new Reading(tokens.start(mention.start()), tokens.end(mention.end() - 1), render(mention)))
                .toList();
    }

    private static String render(PlaceMention mention) {
        String use =
                mention.use() == Use.SCENE ? "" : " " + mention.use().name().toLowerCase(Locale.ROOT);
        return area(mention.place()) + use;
    }

    private static String area(Place place) {
        if (place.regionCode() != null) {
            return place.regionCode();
        }
        String kind = place.kind().name().toLowerCase(Locale.ROOT);
        return place.country() == null ? kind : kind + " " + place.country();
    }
}
