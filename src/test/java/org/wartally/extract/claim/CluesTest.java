package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.golden.GoldenReport;
import org.wartally.model.Report;

/** Passing over sentences saves time and changes no figure: a rule that needs more than the clues look for fails here. */
class CluesTest {

    private static final Words WORDS = new Words("words.en.tsv");

    private final ClaimReader hurried = new ClaimReader();
    /** Sends every sentence through the grammar. */
    private final ClaimReader thorough = new ClaimReader(new Clues(WORDS) {
        @Override
        boolean in(Scene scene, int from, int to, List<Predicate> found, boolean goesOn) {
            return true;
        }
    });

    @TestFactory
    Stream<DynamicTest> noFigureIsPassedOver() {
        return Stream.of("sample.jsonl", "written.jsonl", "others.jsonl", "unseen.jsonl")
                .flatMap(file -> GoldenReport.load(file).stream())
                .map(golden -> DynamicTest.dynamicTest(
                        golden.report().reportId(),
                        () -> assertThat(hurried.read(golden.report())).isEqualTo(thorough.read(golden.report()))));
    }

    @Test
    void sentencesOfOtherThingsArePassedOver() {
        int[] read = new int[1];
        ClaimReader counting = new ClaimReader(new Clues(WORDS) {
            @Override
            boolean in(Scene scene, int from, int to, List<Predicate> found, boolean goesOn) {
                boolean told = super.in(scene, from, to, found, goesOn);
                read[0] += told ? 1 : 0;
                return told;
            }
        });
        counting.read(
                report("Exports rose 14 percent. The club lost at home. She received 300 letters. Two were hurt."));
        assertThat(read[0]).isEqualTo(1);
    }

    private static Report report(String text) {
        return new Report("r", "2025-06-01", null, null, null, "en", text);
    }
}
