package org.wartally.spark;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** How a session plans its questions, until this is closed. */
public final class Plans implements AutoCloseable {

    /**
     * A class compiled for each piece of a plan, and a plan made again after each of its stages, cost more than they save where
     * the rows are few.
     */
    private static final Map<String, String> FEW_ROWS = Map.of(
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.adaptive.enabled", "false");

    private static final String PARTITIONS = "spark.sql.shuffle.partitions";

    private final SparkSession spark;
    private final Map<String, String> before = new HashMap<>();

    public Plans(SparkSession spark) {
        this.spark = spark;
    }

    /** From now on questions are asked of few rows. */
    public void forFewRows() {
        FEW_ROWS.forEach(this::set);
        int cores = spark.sparkContext().defaultParallelism();
        int partitions = Integer.parseInt(spark.conf().get(PARTITIONS));
        set(PARTITIONS, String.valueOf(Math.min(partitions, cores)));
    }

    private void set(String key, String value) {
        before.putIfAbsent(key, spark.conf().get(key));
        spark.conf().set(key, value);
    }

    @Override
    public void close() {
        before.forEach(spark.conf()::set);
    }
}
