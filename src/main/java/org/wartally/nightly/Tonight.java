package org.wartally.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.wartally.aggregate.AggregateStage;
import org.wartally.nightly.NightReport.PublishedTable;
import org.wartally.publish.InputFile;
import org.wartally.publish.Lease;
import org.wartally.publish.Manifest;
import org.wartally.publish.ReleaseStore;
import org.wartally.publish.Weeks;
import org.wartally.quality.Balances;
import org.wartally.quality.Check;
import org.wartally.quality.Checks;
import org.wartally.quality.QualityRows;
import org.wartally.reconcile.CopiesStage;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;
import org.wartally.spark.Together;

/** The whole night on one page: from files to a release. */
final class Tonight {

    /** Of new files, as stored: some ten thousand articles. */
    private static final long FEW_BYTES = 32L << 20;

    private final Rooms rooms;
    private final SparkSession spark;
    private final NightSettings settings;
    private final ReleaseStore store;
    private final String id;
    /** Folder of the release until it is published. */
    private final String aside;

    private final Steps steps;
    private final Previous previous;
    private final Corpus corpus;
    private final Carried carried;
    private final Touched touched;

    /** @param id of the release and of the batch */
    Tonight(Rooms rooms, NightSettings settings, Output output, String id, Steps steps) {
        this.rooms = rooms;
        this.spark = rooms.spark();
        this.settings = settings;
        this.store = output.releases();
        this.id = id;
        this.aside = store.aside(id);
        this.steps = steps;
        this.previous = new Previous(spark, store);
        this.corpus = new Corpus(spark, output.batches(), id, Versions.reading(rooms.versions()), settings.full());
        boolean anew = settings.full() || !corpus.holds(previous.batches());
        this.carried = new Carried(spark, previous, rooms.versions(), anew);
        this.touched = new Touched(spark, rooms.reconcile(), carried, steps);
    }

    /** @param lease confirmed before anything is published */
    NightReport run(Lease lease) {
        List<InputFile> files = steps.step(
                "ingest", "looks for new inputs", () -> rooms.source().files(spark, settings, corpus.looks()));
        Dataset<Row> intake = steps.step("ingest", "reads the new inputs", () -> ingest(files));
        new Threshold(spark, store, id).check(intake, settings.maxRejectShare());
        steps.step("extract", "reads the claims of new reports", this::extract);
        steps.step("extract", "finds copies in nearly the same words", this::copies);
        Weeks weeks = steps.step("reconcile", "looks which weeks new reports touch", this::touchedWeeks);
        Tables tables = new Tables(spark, steps, aside, weeks, carried.folder());
        steps.step("reconcile", "counts each event once", () -> reconcile(weeks, tables));
        steps.step("aggregate", "sums figures by region and week", () -> aggregate(weeks, tables));
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
                rooms.versions(),
                tables.rows(),
                balances,
                checks,
                steps.seconds());
        store.write(aside, "manifest.json", manifest.json());
        lease.confirm();
        steps.step("publish", "release " + id, () -> publish(lease));
        return report(manifest, store.folder(id));
    }

    private Dataset<Row> ingest(List<InputFile> files) {
        Set<String> fresh = corpus.fresh(files);
        if (!carried.isNothing() && corpus.freshBytes() < FEW_BYTES) {
            steps.areOfFewRows();
        }
        carried.name();
        Dataset<Row> inputs = rooms.source().inputs(spark, settings, fresh);
        corpus.add(inputs, carried.batches());
        keepOfAll("told_before");
        carried.nameIntake(touched.weeks("told_before", "filed"));
        keepOfAll("new_inputs");
        keepOfAll("reached");
        carried.nameIntake(touched.weeks("reached", "filed"));
        SqlQuestion.of("inputs").ask(spark).createOrReplaceTempView("inputs");
        return keep("intake");
    }

    private void extract() {
        SqlQuestion.of("originals").ask(spark).createOrReplaceTempView("originals");
        corpus.read(rooms.extract(), touched.weeks("originals", "filed"), steps);
        steps.keep("intake_read", SqlQuestion.of("read_intake").ask(spark));
    }

    private void copies() {
        keepOfAll("alike");
        carried.nameIntake(touched.weeks("alike", "filed"));
        steps.keep("near_copies", new CopiesStage().run(keep("told_alike")));
        keep("moved");
    }

    private Weeks touchedWeeks() {
        corpus.nameReadings(touched.weeks("moved", "filed"));
        Weeks weeks = touched.weeks();
        corpus.nameInputs(weeks);
        corpus.nameReadings(weeks);
        return weeks;
    }

    private void reconcile(Weeks weeks, Tables tables) {
        Together.run(spark, List.of(() -> file(weeks, tables), () -> count(weeks, tables), () -> {
            carried.handWhole("series", aside);
            carried.handWhole("oddities", aside);
        }));
    }

    /** What came in, and what of it was not used. */
    private void file(Weeks weeks, Tables tables) {
        touched.handIntake(weeks, aside);
        for (String view : List.of("extracted", "rejected_inputs")) {
            SqlQuestion.of(view).ask(spark).createOrReplaceTempView(view);
        }
        tables.makeWeeks("reports");
        tables.makeWeeks("rejects");
    }

    private void count(Weeks weeks, Tables tables) {
        touched.handStatements(weeks, aside);
        tables.makeWeeks("figures", touched.figures(weeks));
        tables.makeWeeks("claims");
    }

    private void aggregate(Weeks weeks, Tables tables) {
        previous.name(rooms.versions(), weeks);
        keep("publications");
        keep("evidence");
        AggregateStage aggregate = new AggregateStage(spark);
        List<Runnable> work = new ArrayList<>();
        work.add(() -> carried.handTallies(weeks, aside));
        for (String name : AggregateStage.BY_WEEK) {
            work.add(() -> tables.makeYears(name, aggregate.table(name), functions.col("iso_week")));
        }
        String byDay = AggregateStage.BY_DAY;
        work.add(() -> tables.makeYears(byDay, aggregate.table(byDay), functions.expr("iso_week(day)")));
        AggregateStage.WHOLE.forEach(name -> work.add(() -> tables.make(name, aggregate.table(name))));
        Together.run(spark, work);
    }

    private List<Check> checks(Balances balances, Tables tables) {
        keep("recent_coverage");
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

    /** Sealed first: a night that dies between the two is finished by the next, which finds its batch. */
    private void publish(Lease lease) {
        corpus.seal(lease.taken());
        store.publish(id);
    }

    private Dataset<Row> keep(String question) {
        return steps.keep(question, SqlQuestion.of(question).ask(spark));
    }

    /** Of a question that looks through the keys of all there is. */
    private void keepOfAll(String question) {
        if (carried.areKeysLittle()) {
            keep(question);
        } else {
            steps.keepOfAll(question, SqlQuestion.of(question).ask(spark));
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
