package org.wartally.nightly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.wartally.spark.Plans;

/**
 * The steps of a night: each has a name that Spark's pages show, a line of progress and a duration, and what it makes is
 * written down, so that no step is done twice and a lost executor costs no more than its share.
 */
final class Steps implements AutoCloseable {

    private final SparkSession spark;
    private final String scratch;
    private final Consumer<String> progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final Plans plans;

    Steps(SparkSession spark, String scratch, Consumer<String> progress) {
        this.spark = spark;
        this.scratch = scratch;
        this.progress = progress;
        this.plans = new Plans(spark);
    }

    /** Tells Spark that the rows of this night are few. */
    void areOfFewRows() {
        plans.forFewRows();
    }

    /** Tells people something. */
    void tell(String words) {
        progress.accept(words);
    }

    /** Does a step that people are told about. */
    <T> T step(String name, String what, Supplier<T> work) {
        spark.sparkContext().setJobDescription(name + ": " + what);
        progress.accept(name + ": " + what);
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            seconds.merge(name, (System.nanoTime() - start) / 1e9, Double::sum);
        }
    }

    /** Does a step that nothing comes of but what it leaves behind. */
    void step(String name, String what, Runnable work) {
        step(name, what, () -> {
            work.run();
            return null;
        });
    }

    /** Tells Spark that the rows from now on are not few, whatever those before were. */
    void areOfManyRows() {
        plans.forManyRows();
    }

    /** Writes rows down, few ones in memory, and gives them a name that SQL knows. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        return named(name, plans.areForFewRows() ? held(rows) : written(name, rows));
    }

    /** As {@link #keep}, of rows each of which is much work: few ones too are dealt out to all cores. */
    Dataset<Row> keepDealt(String name, Dataset<Row> rows) {
        return named(name, plans.areForFewRows() ? dealt(rows) : written(name, rows));
    }

    private Dataset<Row> held(Dataset<Row> rows) {
        return dealt(rows).coalesce(1);
    }

    private Dataset<Row> dealt(Dataset<Row> rows) {
        return spark.createDataFrame(rows.collectAsList(), rows.schema());
    }

    private Dataset<Row> written(String name, Dataset<Row> rows) {
        String folder = scratch + "/" + name;
        rows.write().mode(SaveMode.Overwrite).parquet(folder);
        return spark.read().schema(rows.schema()).parquet(folder);
    }

    /** Writes rows down that few are found of among all, and gives them a name that SQL knows. */
    Dataset<Row> keepOfAll(String name, Dataset<Row> rows) {
        return plans.forAllRows(() -> keep(name, rows));
    }

    Dataset<Row> named(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
        return rows;
    }

    /** Leaves the session as it was. */
    @Override
    public void close() {
        plans.close();
    }

    /** How long each step took, in the order in which they were begun. */
    Map<String, Double> seconds() {
        return seconds;
    }
}
