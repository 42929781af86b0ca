package org.wartally.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.wartally.extract.ExtractStage;
import org.wartally.publish.Batch;
import org.wartally.publish.BatchStore;
import org.wartally.publish.InputFile;
import org.wartally.reconcile.CopiesStage;
import org.wartally.spark.SqlQuestion;

/**
 * What all nights have read. A file is read once and a report is read once, by the night that first sees it; later nights
 * take both from the batches, as long as the report would be read in the same way.
 */
final class Corpus {

    private final SparkSession spark;
    private final BatchStore store;
    private final String id;
    private final String reading;
    private final boolean full;
    private final List<Batch> earlier;
    private final List<InputFile> fresh = new ArrayList<>();
    private boolean read;

    /**
     * @param id of this night's batch
     * @param reading version of all that decides how a report is read
     * @param full whether to use no earlier reading
     */
    Corpus(SparkSession spark, BatchStore store, String id, String reading, boolean full) {
        this.spark = spark;
        this.store = store;
        this.id = id;
        this.reading = reading;
        this.full = full;
        this.earlier = store.all();
    }

    /** Of these files, the addresses of those that no night has read with the bytes that they have now. */
    Set<String> fresh(List<InputFile> files) {
        Set<String> known =
                earlier.stream().flatMap(batch -> batch.files().stream()).collect(Collectors.toSet());
        files.stream().filter(file -> !known.contains(file.fingerprint())).forEach(fresh::add);
        return fresh.stream().map(InputFile::address).collect(Collectors.toSet());
    }

    /** Writes the records of this night down; gives SQL those of all nights as {@code batch_inputs} and {@code inputs}. */
    void add(Dataset<Row> records) {
        records.createOrReplaceTempView("fresh_inputs");
        Dataset<Row> batch = SqlQuestion.of("batch")
                .ask(spark)
                .withColumn("signature", CopiesStage.signature(functions.col("text")))
                .withColumn("batch", functions.lit(id));
        batch.write().mode(SaveMode.Overwrite).parquet(store.inputs(id));
        read(batch, earlier, store::inputs).createOrReplaceTempView("batch_inputs");
        SqlQuestion.of("inputs").ask(spark).createOrReplaceTempView("inputs");
    }

    /** Reads the reports that no night has read in this way, and gives SQL all readings as {@code batch_readings}. */
    void read(ExtractStage extract, Steps steps) {
        Dataset<Row> originals = SqlQuestion.of("originals").ask(spark);
        originals.createOrReplaceTempView("originals");
        Dataset<Row> none = readings(extract.run(spark.table("batch_inputs").limit(0)));
        List<Batch> usable = usable();
        sayWhyAnew(usable, steps);
        known(none, usable).createOrReplaceTempView("batch_readings");
        Dataset<Row> missing =
                steps.keep("missing", SqlQuestion.of("missing_readings").ask(spark));
        long reports = missing.count();
        steps.tell("extract: " + reports + " of " + originals.count() + " reports are new");
        read = reports > 0;
        readings(extract.run(missing)).write().mode(SaveMode.Overwrite).parquet(store.readings(id));
        read(none, usable, store::readings).createOrReplaceTempView("batch_readings");
    }

    private Dataset<Row> readings(Dataset<Row> extracted) {
        return extracted.join(spark.table("originals"), "report_id");
    }

    private Dataset<Row> known(Dataset<Row> none, List<Batch> usable) {
        String[] folders =
                usable.stream().map(batch -> store.readings(batch.id())).toArray(String[]::new);
        return folders.length == 0 ? none : spark.read().schema(none.schema()).parquet(folders);
    }

    /** Those of equal rules, since reports were last read anew. */
    private List<Batch> usable() {
        List<Batch> usable = new ArrayList<>();
        for (Batch batch : earlier) {
            if (batch.full()) {
                usable.clear();
            }
            usable.add(batch);
        }
        usable.removeIf(batch -> full || !batch.reading().equals(reading));
        return usable;
    }

    private void sayWhyAnew(List<Batch> usable, Steps steps) {
        if (full && !earlier.isEmpty()) {
            steps.tell("extract: every report is read anew, as --full asks");
        } else if (usable.isEmpty() && !earlier.isEmpty()) {
            steps.tell("extract: rules, taxonomy or gazetteer are others than last night; every report is read anew");
        }
    }

    private Dataset<Row> read(Dataset<Row> like, List<Batch> batches, Function<String, String> folder) {
        String[] folders = Stream.concat(batches.stream().map(Batch::id), Stream.of(id))
                .map(folder)
                .toArray(String[]::new);
        return spark.read().schema(like.schema()).parquet(folders);
    }

    /** Ids of the batches that a release of this night is made of. */
    List<String> batches() {
        Stream<String> tonight = isEmpty() ? Stream.empty() : Stream.of(id);
        return Stream.concat(earlier.stream().map(Batch::id), tonight).toList();
    }

    /** Lets later nights build on this one. A night that found nothing new adds no batch. */
    void seal() {
        if (!isEmpty()) {
            List<String> files = fresh.stream()
                    .filter(InputFile::isReadable)
                    .map(InputFile::fingerprint)
                    .toList();
            store.seal(new Batch(id, files, reading, full));
        }
    }

    private boolean isEmpty() {
        return fresh.isEmpty() && !read;
    }
}
