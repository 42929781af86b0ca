package org.wartally.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.wartally.extract.ExtractStage;
import org.wartally.publish.Batch;
import org.wartally.publish.BatchStore;
import org.wartally.publish.InputFile;
import org.wartally.publish.Looks;
import org.wartally.publish.WeekFiles;
import org.wartally.publish.Weeks;
import org.wartally.reconcile.CopiesStage;
import org.wartally.spark.Pieces;
import org.wartally.spark.SqlQuestion;

/**
 * What all nights have read. A file is read once and a report is read once, by the night that first sees it; later nights
 * take both from the batches, as long as the report would be read in the same way. Both lie there by week of publication.
 */
final class Corpus {

    private final SparkSession spark;
    private final BatchStore store;
    private final WeekFiles files;
    private final String id;
    private final String reading;
    private final boolean full;
    private final List<Batch> earlier;
    private final Looks looks;
    private final List<InputFile> given = new ArrayList<>();
    private final List<InputFile> fresh = new ArrayList<>();
    private StructType record = new StructType();
    private boolean read;

    /**
     * @param id of this night's batch
     * @param reading version of all that decides how a report is read
     * @param full whether to use no earlier reading
     */
    Corpus(SparkSession spark, BatchStore store, String id, String reading, boolean full) {
        this.spark = spark;
        this.store = store;
        this.files = new WeekFiles(spark);
        this.id = id;
        this.reading = reading;
        this.full = full;
        this.earlier = store.all();
        this.looks = full ? Looks.none() : Looks.of(earlier);
    }

    /** How files looked that earlier nights have read; none where all is to be looked at anew. */
    Looks looks() {
        return looks;
    }

    /** Whether a release that is made of these batches can be built on. */
    boolean holds(List<String> batches) {
        return earlier.stream().map(Batch::id).toList().containsAll(batches);
    }

    /** Of these files, the addresses of those that no night has read with the bytes that they have now. */
    Set<String> fresh(List<InputFile> files) {
        given.addAll(files);
        Set<String> known =
                earlier.stream().flatMap(batch -> batch.files().stream()).collect(Collectors.toSet());
        files.stream().filter(file -> !known.contains(file.fingerprint())).forEach(fresh::add);
        return fresh.stream().map(InputFile::address).collect(Collectors.toSet());
    }

    /** Of the files that {@link #fresh} has found, as stored. */
    long freshBytes() {
        return fresh.stream().mapToLong(InputFile::bytes).sum();
    }

    /** Writes the records of this night down; gives SQL those of all batches but these as {@code new_records}. */
    void add(Dataset<Row> records, List<String> known) {
        records.createOrReplaceTempView("fresh_inputs");
        Dataset<Row> batch = SqlQuestion.of("batch")
                .ask(spark)
                .withColumn("signature", CopiesStage.signature(functions.col("text")))
                .withColumn("batch", functions.lit(id));
        record = batch.schema();
        files.writeFiled(batch, store.inputs(id));
        List<String> others = ids().filter(one -> !known.contains(one)).toList();
        files.read(record, inputs(others), Weeks.all()).createOrReplaceTempView("new_records");
    }

    /** Gives SQL the records of some weeks as {@code batch_inputs}. */
    void nameInputs(Weeks weeks) {
        files.read(record, inputs(ids().toList()), weeks).createOrReplaceTempView("batch_inputs");
    }

    private List<String> inputs(List<String> batches) {
        return batches.stream().map(store::inputs).toList();
    }

    private Stream<String> ids() {
        return Stream.concat(earlier.stream().map(Batch::id), Stream.of(id));
    }

    /** Reads those of the {@code originals} of some weeks that no night has read in this way. */
    void read(ExtractStage extract, Weeks weeks, Steps steps) {
        nameInputs(weeks);
        nameReadings(weeks);
        sayWhyAnew(steps);
        Dataset<Row> missing =
                steps.keepDealt("missing", SqlQuestion.of("missing_readings").ask(spark));
        long reports = missing.count();
        steps.tell("extract: reports to read: " + reports);
        read = reports > 0;
        Dataset<Row> readings = extract.run(missing).join(spark.table("originals"), "report_id");
        files.write(Pieces.gathered(readings), "filed", List.of(), store.readings(id));
        nameReadings(weeks);
    }

    /** Gives SQL what was read in the reports of some weeks as {@code batch_readings}. */
    void nameReadings(Weeks weeks) {
        List<String> folders = Stream.concat(usable().map(Batch::id), Stream.of(id))
                .map(store::readings)
                .toList();
        StructType schema = ExtractStage.columns().add("reading", "string");
        files.read(schema, folders, weeks).createOrReplaceTempView("batch_readings");
    }

    /** Those of equal rules, since reports were last read anew. */
    private Stream<Batch> usable() {
        List<Batch> usable = new ArrayList<>();
        for (Batch batch : earlier) {
            if (batch.full()) {
                usable.clear();
            }
            usable.add(batch);
        }
        return usable.stream().filter(batch -> !full && batch.reading().equals(reading));
    }

    private void sayWhyAnew(Steps steps) {
        if (full && !earlier.isEmpty()) {
            steps.tell("extract: every report is read anew, as --full asks");
        } else if (usable().findAny().isEmpty() && !earlier.isEmpty()) {
            steps.tell("extract: rules, taxonomy or gazetteer are others than last night; every report is read anew");
        }
    }

    /** Ids of the batches that a release of this night is made of. */
    List<String> batches() {
        Stream<String> tonight = isEmpty() ? Stream.empty() : Stream.of(id);
        return Stream.concat(earlier.stream().map(Batch::id), tonight).toList();
    }

    /**
     * Lets later nights build on this one. A night that found nothing new adds no batch.
     *
     * @param begun when this night began, milliseconds since 1970
     */
    void seal(long begun) {
        if (!isEmpty()) {
            List<String> files = fresh.stream()
                    .filter(InputFile::isReadable)
                    .map(InputFile::fingerprint)
                    .toList();
            store.seal(new Batch(id, files, looks.lines(given, begun), reading, full));
        }
    }

    private boolean isEmpty() {
        return fresh.isEmpty() && !read;
    }
}
