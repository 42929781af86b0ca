package org.wartally.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wartally.golden.GoldenReport;
import org.wartally.text.Tokens;

/** What is told of a word before its place is known must agree with what is told after. */
class PlaceNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"sample.jsonl", "written.jsonl", "others.jsonl", "unseen.jsonl"})
    void noMentionCoversAWordThatWasToldToNameNoPlace(String file) {
        for (GoldenReport golden : GoldenReport.load(file)) {
            Tokens tokens = Tokens.of(golden.report().text());
            PlaceNames names = PlaceReader.standard().names(tokens);
            for (PlaceMention mention : PlaceReader.standard().read(tokens, null)) {
                assertThat(IntStream.range(mention.start(), mention.end()))
                        .as(mention.said())
                        .allMatch(names::mayCover);
            }
        }
    }
}
