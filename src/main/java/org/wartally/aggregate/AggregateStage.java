package org.wartally.aggregate;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.spark.SqlQuestion;

/** Figures and claims in, the tables that are sums or extracts of them out: one question of SQL each. */
public final class AggregateStage {

    /** The tables that are answers, in the order in which they are asked for. */
    public static final List<String> TABLES = List.of(
            "casualties_by_region_week",
            "interceptions_by_region_week",
            "exchanges_by_week",
            "running_totals",
            "revisions",
            "coverage");

    private final SparkSession spark;

    /**
     * @param spark a session that knows {@code reports}, {@code claims}, {@code figures}, {@code previous_figures} and
     *     {@code rejects} by name
     */
    public AggregateStage(SparkSession spark) {
        this.spark = spark;
        SqlQuestion.of("evidence").ask(spark).createOrReplaceTempView("evidence");
    }

    public Dataset<Row> table(String name) {
        return SqlQuestion.of(name).ask(spark);
    }
}
