package org.wartally.aggregate;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.spark.SqlQuestion;

/** Figures and claims in, the tables that are sums or extracts of them out: one question of SQL each. */
public final class AggregateStage {

    /** The tables of which a row sums what lies in its {@code iso_week}. */
    public static final List<String> BY_WEEK =
            List.of("casualties_by_region_week", "interceptions_by_region_week", "exchanges_by_week");

    /** The table of which a row sums what was published on its {@code day}. */
    public static final String BY_DAY = "coverage";

    /** The tables that are asked for as a whole: of series, which may run over years, and of this night alone. */
    public static final List<String> WHOLE = List.of("running_totals", "revisions");

    private final SparkSession spark;

    /**
     * @param spark a session that knows {@code series}, {@code publications}, {@code evidence}, {@code previous_figures}, {@code
     *     previous_claims}, {@code previous_statements}, what was {@code written_} this night of the tables that are kept by week, and what was {@code extracted}
     */
    public AggregateStage(SparkSession spark) {
        this.spark = spark;
    }

    public Dataset<Row> table(String name) {
        return SqlQuestion.of(name).ask(spark);
    }
}
