package org.wartally.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.spark.LocalSpark;

/** A small invented war: its weeks are found again in what is told of it, and copies change none of them. */
class SimulationTest {

    private static final double ENOUGH = 0.97;

    @TempDir
    private Path folder;

    @Test
    void theWeeksAreThoseOfTheTruthWithCopiesAndWithout() throws Exception {
        War war = new War(150, 7);
        List<Telling> originals = war.tellings().stream()
                .filter(telling -> !telling.manner().equals("copy"))
                .toList();
        Simulation told = new Simulation(folder.resolve("told"), LocalSpark.session());
        Simulation without = new Simulation(folder.resolve("without"), LocalSpark.session());
        told.night(war.tellings(), step -> {});
        without.night(originals, step -> {});
        Verdict verdict = Verdict.of(told.published(), war.truth());
        assertThat(verdict.share()).as(verdict.misses().toString()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(Verdict.of(told.naive(), war.truth()).share()).isLessThan(1 - ENOUGH);
        assertThat(told.published()).isEqualTo(without.published());
    }
}
