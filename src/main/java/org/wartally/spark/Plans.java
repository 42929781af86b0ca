package org.wartally.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** How a session plans its questions, until this is closed. */
public final class Plans implements AutoCloseable {

    /**
     * A class compiled for each piece of a plan, and a plan made again after each of its stages, cost more than they save where
     * the rows are few.
     */
    private static final Map<String, String> FEW_ROWS = Map.of(
            "spark.sql.adaptive.enabled", "false",
            // One piece needs neither to be dealt out nor to be gathered; what is asked at the same time has the other
            // cores.
            "spark.sql.shuffle.partitions", "1",
            // What Spark's pages show of a plan is written down before each question is asked, and at length takes as
            // long as
            // some answers.
            "spark.sql.ui.explainMode", "simple");

    private static final Map<String, String> NO_CLASSES =
            Map.of("spark.sql.codegen.wholeStage", "false", "spark.sql.codegen.factoryMode", "NO_CODEGEN");

    private final SparkSession spark;
    private final Map<String, String> before = new HashMap<>();
    private boolean fewRows;

    public Plans(SparkSession spark) {
        this.spark = spark;
    }

    /** From now on questions are asked of few rows. */
    public void forFewRows() {
        fewRows = true;
        FEW_ROWS.forEach(this::set);
        NO_CLASSES.forEach(this::set);
    }

    /** Whether questions are asked of few rows. */
    public boolean areForFewRows() {
        return fewRows;
    }

    /** From now on questions are asked of as many rows as before the few. */
    public void forManyRows() {
        fewRows = false;
        close();
    }

    /** Plans work that goes through all rows there are, few of which it is about: there a compiled class saves more. */
    public <T> T forAllRows(Supplier<T> work) {
        if (!fewRows) {
            return work.get();
        }
        NO_CLASSES.keySet().forEach(key -> spark.conf().set(key, before.get(key)));
        try {
            return work.get();
        } finally {
            NO_CLASSES.forEach(spark.conf()::set);
        }
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
