package org.wartally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

    private static final String STORY =
            "Three people were killed when a drone struck a bus near the market in the early morning,"
                    + " the governor said, and rescuers were still at work at noon. The driver was among the dead, his family told"
                    + " local reporters. Windows of the school across the road were broken, but lessons had not begun.";

    private final List<NearCopies.Candidate> reports = new ArrayList<>();

    @Test
    void anotherBylineAndLineBreaksMakeACopy() {
        report("a", "2025-05-24T08:00:00Z", STORY);
        report("b", "2025-05-24T09:00:00Z", "By our staff. " + STORY.replace(". ", ".\n") + " Read more on our site.");
        assertThat(NearCopies.of(reports)).isEqualTo(Map.of("b", "a"));
    }

    @Test
    void theSameEventInOtherWordsIsNoCopy() {
        report("a", "2025-05-24T08:00:00Z", STORY);
        report(
                "b",
                "2025-05-24T09:00:00Z",
                "A bus driver and two passengers died in a drone strike this morning close to a market, according to the"
                        + " governor, who said that the search for others went on until midday.");
        assertThat(NearCopies.of(reports)).isEmpty();
    }

    @Test
    void theEarliestIsTheOriginalOfAllAndOneWithoutADateIsTheLast() {
        report("c", "2025-05-24T08:00:00Z", STORY + " Updated.");
        report("b", "2025-05-24T07:00:00Z", STORY);
        report("a", null, STORY + " More soon.");
        assertThat(NearCopies.of(reports)).isEqualTo(Map.of("a", "b", "c", "b"));
    }

    @Test
    void anOriginalIsNeverACopy() {
        IntStream.range(0, 12).forEach(i -> report("r" + (10 + i), "2025-05-24", STORY + " word".repeat(i) + " x" + i));
        Map<String, String> copies = NearCopies.of(reports);
        assertThat(copies).isNotEmpty();
        assertThat(copies.keySet()).doesNotContainAnyElementsOf(copies.values());
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        IntStream.range(0, 12).forEach(i -> report("r" + (10 + i), "2025-05-24", STORY + " word".repeat(i) + " x" + i));
        Map<String, String> copies = NearCopies.of(reports);
        Collections.shuffle(reports, new Random(3));
        assertThat(NearCopies.of(reports)).isEqualTo(copies);
    }

    @Test
    void aTextOfLessThanFourWordsIsComparedWithNone() {
        report("a", "2025-05-24", "Three killed.");
        report("b", "2025-05-24", "Three killed.");
        assertThat(NearCopies.of(reports)).isEmpty();
    }

    @Test
    void likenessIsTheShareOfCommonRunsOfWords() {
        String many = IntStream.range(0, 200).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        String half = IntStream.range(100, 300).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(Shingles.likeness(
                        Shingles.signature(many), Shingles.signature(many.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(1);
        assertThat(Shingles.likeness(Shingles.signature(many), Shingles.signature(half)))
                .isBetween(0.15, 0.5);
    }

    private void report(String id, String publishedAt, String text) {
        reports.add(new NearCopies.Candidate(id, publishedAt, Shingles.signature(text)));
    }
}
