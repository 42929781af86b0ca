package org.wartally.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * In how many pieces rows are read and written: in as many as a question is shuffled into, which is one where rows are few. What
 * lies in one piece needs no shuffle to be joined, summed or sorted, and each shuffle is a stage of its own.
 */
public final class Pieces {

    private static final String SHUFFLED = "spark.sql.shuffle.partitions";

    private Pieces() {}

    private static int count(Dataset<Row> rows) {
        return Integer.parseInt(rows.sparkSession().conf().get(SHUFFLED));
    }

    /** Rows in no more pieces than a question would be shuffled into. */
    public static Dataset<Row> few(Dataset<Row> rows) {
        return rows.coalesce(count(rows));
    }

    /** All rows in one piece. Many are made in many pieces and then gathered, few are made in one. */
    public static Dataset<Row> one(Dataset<Row> rows) {
        return count(rows) == 1 ? rows.coalesce(1) : rows.repartition(1);
    }

    /** Rows that were dealt out to all cores, few as they are, where one piece is wanted; many stay as they are. */
    public static Dataset<Row> gathered(Dataset<Row> rows) {
        return count(rows) == 1 ? rows.repartition(1) : rows;
    }

    /** Rows of one key in one piece. */
    public static Dataset<Row> by(Dataset<Row> rows, Column key) {
        return count(rows) == 1 ? rows.coalesce(1) : rows.repartition(key);
    }
}
