package org.wartally.nightly;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.wartally.publish.ReleaseStore;
import org.wartally.publish.TableFiles;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;

/** Stops a night whose input is not what it used to be, and leaves what was set aside to be looked at. */
final class Threshold {

    private final SparkSession spark;
    private final ReleaseStore store;
    private final String id;

    Threshold(SparkSession spark, ReleaseStore store, String id) {
        this.spark = spark;
        this.store = store;
        this.id = id;
    }

    /**
     * Looks at what was read tonight.
     *
     * @param intake what becomes of this night's inputs and of those that they change
     * @param allowed share of tonight's inputs that may be set aside
     * @throws TooManyRejects where more was set aside, or no night has read a report
     */
    void check(Dataset<Row> intake, double allowed) {
        Column tonight = functions.col("batch").equalTo(id);
        Row counts = intake.agg(
                        functions.count_if(tonight),
                        functions.count_if(functions.expr("fate = 'accepted'")),
                        functions.count_if(tonight.and(functions.expr("fate = 'rejected'"))))
                .first();
        long read = counts.getLong(0);
        long accepted = counts.getLong(1) + spark.table("carried_keys").limit(1).count();
        long rejected = counts.getLong(2);
        if (accepted == 0 || rejected > allowed * read) {
            throw new TooManyRejects(message(read, accepted, rejected, allowed), writeRejects());
        }
    }

    private static String message(long read, long accepted, long rejected, double allowed) {
        if (accepted == 0) {
            return "of " + read + " inputs none is a report";
        }
        return String.format(
                Locale.ROOT,
                "%d of %d inputs were set aside, %.1f %%, and %.1f %% are allowed",
                rejected,
                read,
                100.0 * rejected / read,
                100 * allowed);
    }

    private String writeRejects() {
        TableSchema table = TableSchema.of("rejects");
        String folder = store.rejected(id);
        new TableFiles(spark).write(table, SqlQuestion.of("rejected_inputs").ask(spark), folder);
        return folder + "/" + table.name();
    }
}
