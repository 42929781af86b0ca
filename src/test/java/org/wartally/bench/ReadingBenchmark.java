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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wartally.extract.Extractor;
import org.wartally.model.Report;

/** Reports of 3,000 characters that one thread reads in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 6, time = 5)
public class ReadingBenchmark {

    private static final int REPORTS = 400;

    /** {@code mixed}: a day's news; {@code dense}: nothing but figures. */
    @Param({"mixed", "dense"})
    public String corpus = "mixed";

    private final Extractor extractor = Extractor.standard();
    private List<Report> reports = List.of();

    /** Writes the reports. */
    @Setup
    public void write() {
        NewsCorpus news = new NewsCorpus();
        reports = corpus.equals("dense") ? news.dense(REPORTS) : news.mixed(REPORTS);
    }

    /** Reads them all. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void read(Blackhole sink) {
        reports.forEach(report -> sink.consume(extractor.extract(report)));
    }
}
