package org.wartally.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wartally.extract.place.Gazetteer;
import org.wartally.extract.place.PlaceReader;
import org.wartally.text.Tokens;

/** How long the gazetteer takes to load in a fresh JVM, and to find the places of a report of 3,000 characters. */
@State(Scope.Benchmark)
public class GazetteerBenchmark {

    private static final int REPORTS = 100;

    private final List<Tokens> mixed = new NewsCorpus()
            .mixed(REPORTS).stream().map(report -> Tokens.of(report.text())).toList();

    /** Loads everything that travels in the jar, in a JVM that has loaded nothing. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Gazetteer load() {
        return Gazetteer.with("none.tsv", "");
    }

    /** Finds and resolves the places of a report. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Fork(1)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 2)
    @OperationsPerInvocation(REPORTS)
    public void places(Blackhole sink) {
        PlaceReader reader = PlaceReader.standard();
        mixed.forEach(tokens -> sink.consume(reader.read(tokens, null)));
    }
}
