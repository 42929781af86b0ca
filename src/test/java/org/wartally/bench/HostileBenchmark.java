package org.wartally.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wartally.extract.Extractor;
import org.wartally.model.Extraction;
import org.wartally.model.Report;

/** Texts that were made to stall a reader, beside war reports of the same length: none may take ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 5)
public class HostileBenchmark {

    /** What the text is made of. */
    @Param({"dense", "mixed", "digits", "endless", "brackets", "cities", "dead", "labels", "nested"})
    public String text = "dense";

    /** Characters; time grows with them and no faster. */
    @Param({"300000", "3000000"})
    public int length;

    private final Extractor extractor = Extractor.standard();
    private Report report = new Report("", null, null, null, null, null, "");

    /** Writes the text. */
    @Setup
    public void write() {
        report = new Report(text, "2025-06-01", "agency", null, null, "en", HostileTexts.of(text, length));
    }

    /** Reads it. */
    @Benchmark
    public Extraction read() {
        return extractor.extract(report);
    }
}
