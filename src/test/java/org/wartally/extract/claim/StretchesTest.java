package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wartally.extract.claim.Stretches.Stretch;
import org.wartally.model.Claim;
import org.wartally.model.Extraction;
import org.wartally.model.Field;
import org.wartally.model.Report;

class StretchesTest {

    private static final String BULLETIN =
            "On Saturday three people were killed in Kharkiv. The market reopened on Sunday.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "Three people were killed.", "a b. c\n\n"})
    void leavesAReportOfUsualLengthWhole(String text) {
        assertThat(Stretches.of(text)).containsExactly(new Stretch(0, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one two. three\n\n",
                "one two. three\n",
                "one two. three ",
                "one two ",
                "one",
                "\uD83D\uDE80",
                "\n"
            })
    void losesNothingAndKeepsToItsLength(String words) {
        String text = " " + words.repeat(4 * Stretches.LENGTH / words.length());
        List<Stretch> stretches = Stretches.of(text);
        assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(stretches).hasSizeBetween(4, 9).allSatisfy(stretch -> {
            assertThat(text.startsWith(stretch.text(), stretch.start())).isTrue();
            assertThat(stretch.text()).hasSizeLessThanOrEqualTo(Stretches.LENGTH);
            assertThat(Character.isLowSurrogate(stretch.text().charAt(0))).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two. three\n\n", "one two. three\n", "one two. ", "one "})
    void cutsWhereLeastIsTornApart(String words) {
        List<Stretch> stretches = Stretches.of(words.repeat(3 * Stretches.LENGTH / words.length()));
        assertThat(stretches).allSatisfy(stretch -> assertThat(stretch.text()).endsWith(words));
    }

    @Test
    void readsABookWithTheWordsWhereTheyStand() {
        Report book = book(BULLETIN.repeat(3 * Stretches.LENGTH / BULLETIN.length()));
        Extraction extraction = new ClaimReader().read(book);
        assertThat(extraction.balances()).isTrue();
        assertThat(extraction.claims()).hasSizeGreaterThan(1000).allSatisfy(claim -> {
            String field = book.field(claim.span().field());
            assertThat(field.substring(claim.span().start(), claim.span().end()))
                    .isEqualTo(claim.span().quote());
        });
        assertThat(extraction.claims().stream().map(Claim::claimId)).doesNotHaveDuplicates();
        assertThat(extraction.claims().stream().filter(claim -> claim.span().field() == Field.TITLE))
                .hasSize(1);
    }

    @Test
    void tellsTheGroundsOfEveryClaim() {
        Report book = book(BULLETIN.repeat(3 * Stretches.LENGTH / BULLETIN.length()));
        ClaimReader reader = new ClaimReader();
        assertThat(reader.grounds(book).stream().map(Grounds::claimId))
                .containsExactlyInAnyOrderElementsOf(
                        reader.read(book).claims().stream().map(Claim::claimId).toList());
    }

    private static Report book(String text) {
        return new Report("book", "2025-05-25", null, null, "Nine people were killed in Sumy", "en", text);
    }
}
