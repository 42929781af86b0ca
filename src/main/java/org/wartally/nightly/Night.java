package org.wartally.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.wartally.aggregate.AggregateStage;
import org.wartally.extract.ExtractStage;
import org.wartally.nightly.NightReport.PublishedTable;
import org.wartally.publish.BatchStore;
import org.wartally.publish.InputFile;
import org.wartally.publish.Lease;
import org.wartally.publish.Manifest;
import org.wartally.publish.OutputInUse;
import org.wartally.publish.Owner;
import org.wartally.publish.ReleaseStore;
import org.wartally.publish.Weeks;
import org.wartally.quality.Balances;
import org.wartally.quality.Check;
import org.wartally.quality.Checks;
import org.wartally.quality.QualityRows;
import org.wartally.reconcile.CopiesStage;
import org.wartally.reconcile.ReconcileStage;
import org.wartally.reconcile.RegionNames;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;
import org.wartally.spark.Together;

/** The whole night on one page: from files to a release that readers see whole or not at all. */
public final class Night {

    /** Of new files, as stored: some ten thousand articles. */
    private static final long FEW_BYTES = 32L << 20;

    private final SparkSession spark;
    private final Source source;
    private final ExtractStage extract;
    private final ReconcileStage reconcile;
    private final Map<String, String> versions;
    private final Consumer<String> progress;

    /**
     * A night of these rooms.
     *
     * @param spark a session of {@link org.wartally.spark.Sessions}
     * @param progress is told of each step as it begins
     */
    public Night(
            SparkSession spark, Source source, ExtractStage extract, RegionNames names, Consumer<String> progress) {
        this(spark, source, extract, names, Versions.current(), progress);
    }

    /**
     * A night that knows places of a user's own.
     *
     * @param ownPlaces their rows: where they are others than last night, every report is read anew
     */
    public Night(
            SparkSession spark,
            Source source,
            ExtractStage extract,
            RegionNames names,
            String ownPlaces,
            Consumer<String> progress) {
        this(spark, source, extract, names, Versions.with(ownPlaces), progress);
    }

    Night(
            SparkSession spark,
            Source source,
            ExtractStage extract,
            RegionNames names,
            Map<String, String> versions,
            Consumer<String> progress) {
        this.spark = spark;
        this.source = source;
        this.extract = extract;
        this.reconcile = new ReconcileStage(names);
        this.versions = versions;
        this.progress = progress;
    }

    /**
     * Runs the night.
     *
     * @throws OutputInUse where another night writes to the output folder
     * @throws TooManyRejects where more of the input was set aside than may be, or no report was left
     * @throws FailedChecks where the tables contradict themselves
     */
    public NightReport run(NightSettings settings) {
        Configuration conf = spark.sparkContext().hadoopConfiguration();
        ReleaseStore store = new ReleaseStore(settings.output(), conf);
        BatchStore batches = new BatchStore(settings.output(), conf);
        try (Lease lease = Lease.take(settings.output(), conf, Owner.here())) {
            return run(settings, store, batches, lease);
        } finally {
            spark.sparkContext().setJobDescription(null);
        }
    }

    private NightReport run(NightSettings settings, ReleaseStore store, BatchStore batches, Lease lease) {
        clear(store, batches);
        try {
            NightReport report = run(settings, store, batches, lease, store.nextId(settings.asOf()));
            store.keep(settings.keep());
            return report;
        } finally {
            if (!lease.isTaken()) {
                clear(store, batches);
            }
        }
    }

    private static void clear(ReleaseStore store, BatchStore batches) {
        store.clear();
        batches.clear();
    }

    private NightReport run(NightSettings settings, ReleaseStore store, BatchStore batches, Lease lease, String id) {
        try (Steps steps = new Steps(spark, store.scratch(id), progress)) {
            return run(settings, store, batches, lease, id, steps);
        }
    }

    private NightReport run(
            NightSettings settings, ReleaseStore store, BatchStore batches, Lease lease, String id, Steps steps) {
        Previous previous = new Previous(spark, store);
        Corpus corpus = new Corpus(spark, batches, id, Versions.reading(versions), settings.full());
        boolean anew = settings.full() || !corpus.holds(previous.batches());
        Carried carried = new Carried(spark, previous, versions, anew);
        Touched touched = new Touched(spark, reconcile, carried, steps);
        String aside = store.aside(id);

        List<InputFile> files = steps.step("ingest", "looks for new inputs", () -> source.files(spark, settings));
        Dataset<Row> intake = steps.step(
                "ingest", "reads the new inputs", () -> ingest(settings, steps, corpus, carried, touched, files));
        new Threshold(spark, store, id).check(intake, settings.maxRejectShare());
        steps.step("extract", "reads the claims of new reports", () -> extract(steps, corpus, touched));
        steps.step("extract", "finds copies in nearly the same words", () -> copies(steps, carried, touched));
        Weeks weeks =
                steps.step("reconcile", "looks which weeks new reports touch", () -> touchedWeeks(corpus, touched));
        Tables tables = new Tables(spark, steps, aside, weeks, carried.folder());
        steps.step("reconcile", "counts each event once", () -> reconcile(touched, carried, weeks, tables, aside));
        steps.step(
                "aggregate",
                "sums figures by region and week",
                () -> aggregate(steps, tables, previous, weeks, carried, aside));
        Balances balances =
                steps.step("quality", "weighs what came in against what came out", () -> Balances.of(spark));
        List<Check> checks =
                steps.step("quality", "asks the tables for contradictions", () -> checks(balances, tables));

        Manifest manifest = new Manifest(
                id,
                settings.asOf().toString(),
                store.current(),
                files,
                corpus.batches(),
                versions,
                tables.rows(),
                balances,
                checks,
                steps.seconds());
        store.write(aside, "manifest.json", manifest.json());
        lease.confirm();
        steps.step("publish", "release " + id, () -> publish(store, corpus, id));
        return report(manifest, store.folder(id));
    }

    /** Sealed first: a night that dies between the two is finished by the next, which finds its batch. */
    private static String publish(ReleaseStore store, Corpus corpus, String id) {
        corpus.seal();
        store.publish(id);
        return id;
    }

    private Dataset<Row> ingest(
            NightSettings settings,
            Steps steps,
            Corpus corpus,
            Carried carried,
            Touched touched,
            List<InputFile> files) {
        Set<String> fresh = corpus.fresh(files);
        if (!carried.isNothing() && corpus.freshBytes() < FEW_BYTES) {
            steps.areOfFewRows();
        }
        carried.name(steps);
        Dataset<Row> inputs = source.inputs(spark, settings, fresh);
        Together.run(spark, List.of(() -> corpus.add(inputs, carried.batches()), carried::load));
        keepOfAll(steps, "new_inputs");
        keepOfAll(steps, "reached");
        carried.nameIntake(touched.weeks("reached", "filed"));
        SqlQuestion.of("inputs").ask(spark).createOrReplaceTempView("inputs");
        return keep(steps, "intake");
    }

    private Dataset<Row> extract(Steps steps, Corpus corpus, Touched touched) {
        SqlQuestion.of("originals").ask(spark).createOrReplaceTempView("originals");
        corpus.read(extract, touched.weeks("originals", "filed"), steps);
        return steps.keep("intake_read", SqlQuestion.of("read_intake").ask(spark));
    }

    private Dataset<Row> copies(Steps steps, Carried carried, Touched touched) {
        keepOfAll(steps, "alike");
        carried.nameIntake(touched.weeks("alike", "filed"));
        steps.keep("near_copies", new CopiesStage().run(keep(steps, "told_alike")));
        return keep(steps, "moved");
    }

    private Weeks touchedWeeks(Corpus corpus, Touched touched) {
        corpus.nameReadings(touched.weeks("moved", "filed"));
        Weeks weeks = touched.weeks();
        corpus.nameInputs(weeks);
        corpus.nameReadings(weeks);
        return weeks;
    }

    private Tables reconcile(Touched touched, Carried carried, Weeks weeks, Tables tables, String aside) {
        Together.run(
                spark,
                List.of(() -> file(touched, weeks, tables, aside), () -> count(touched, weeks, tables, aside), () -> {
                    carried.handWhole("series", aside);
                    carried.handWhole("oddities", aside);
                }));
        return tables;
    }

    /** What came in, and what of it was not used. */
    private void file(Touched touched, Weeks weeks, Tables tables, String aside) {
        touched.handIntake(weeks, aside);
        for (String view : List.of("extracted", "rejected_inputs")) {
            SqlQuestion.of(view).ask(spark).createOrReplaceTempView(view);
        }
        tables.makeWeeks("reports");
        tables.makeWeeks("rejects");
    }

    private static void count(Touched touched, Weeks weeks, Tables tables, String aside) {
        touched.handStatements(weeks, aside);
        tables.makeWeeks("figures", touched.figures(weeks));
        tables.makeWeeks("claims");
    }

    private Tables aggregate(
            Steps steps, Tables tables, Previous previous, Weeks weeks, Carried carried, String aside) {
        previous.name(versions, weeks);
        keepOfAll(steps, "publications");
        keep(steps, "evidence");
        AggregateStage aggregate = new AggregateStage(spark);
        List<Runnable> work = new ArrayList<>();
        work.add(() -> carried.handWhole("tallies", aside));
        for (String name : AggregateStage.BY_WEEK) {
            work.add(() -> tables.make(name, aggregate.table(name), functions.col("iso_week")));
        }
        String byDay = AggregateStage.BY_DAY;
        work.add(() -> tables.make(byDay, aggregate.table(byDay), functions.expr("iso_week(day)")));
        AggregateStage.WHOLE.forEach(name -> work.add(() -> tables.make(name, aggregate.table(name))));
        Together.run(spark, work);
        return tables;
    }

    private Dataset<Row> keep(Steps steps, String question) {
        return steps.keep(question, SqlQuestion.of(question).ask(spark));
    }

    /** Of a question that looks through all there is. */
    private void keepOfAll(Steps steps, String question) {
        steps.keepOfAll(question, SqlQuestion.of(question).ask(spark));
    }

    private List<Check> checks(Balances balances, Tables tables) {
        List<Check> checks = new ArrayList<>(new Checks(spark).run());
        checks.add(0, balances.check());
        tables.make("quality", QualityRows.of(spark, checks));
        stopAt(checks.stream()
                .filter(Check::stopsTheNight)
                .map(check -> check.question() + " " + check.violations() + ", such as " + check.examples())
                .toList());
        return checks;
    }

    private static void stopAt(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new FailedChecks(problems);
        }
    }

    private static NightReport report(Manifest manifest, String folder) {
        List<PublishedTable> tables = new ArrayList<>();
        for (String name : TableSchema.NAMES) {
            tables.add(new PublishedTable(name, manifest.tables().getOrDefault(name, 0L), folder + "/" + name));
        }
        return new NightReport(
                manifest.release(), folder, tables, manifest.balances(), manifest.checks(), manifest.durations());
    }
}
