package org.wartally.nightly;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wartally.publish.WeekFiles;
import org.wartally.publish.Weeks;
import org.wartally.reconcile.ReconcileStage;

/**
 * What nights hand on besides the tables, in {@code releases/ID/carried/}, so that the next does only what is new: what became
 * of every input, and what every report counts by itself. A night of other rules, or one that is to do all anew, takes
 * nothing over.
 */
final class Carried {

    private static final StructType INTAKE = StructType.fromDDL("""
            batch STRING, record STRING, told STRING, reading STRING, filed STRING, status STRING, report_id STRING,
            content_hash STRING, published_at STRING, source STRING, url STRING, input_file STRING, input_line BIGINT,
            input_bytes BIGINT, reason STRING, opening STRING, signature ARRAY<INT>, fate STRING, fate_reason STRING,
            detail STRING, duplicate_of STRING, figures STRING, candidates BIGINT, copy_of STRING, reach ARRAY<STRING>
            """);

    private final SparkSession spark;
    private final WeekFiles files;
    private final Previous previous;
    private final boolean anew;

    /**
     * @param versions of this night
     * @param anew whether nothing is to be taken over, whatever there is
     */
    Carried(SparkSession spark, Previous previous, Map<String, String> versions, boolean anew) {
        this.spark = spark;
        this.files = new WeekFiles(spark);
        this.previous = previous;
        this.anew = anew || previous.folder() == null || !versions.equals(previous.versions());
    }

    /** Whether nothing is taken over, so that every week is to be written. */
    boolean isNothing() {
        return anew;
    }

    /** Folder of the release that is built on; null where nothing is taken over. */
    @Nullable
    String folder() {
        return anew ? null : previous.folder();
    }

    /** The batches that what is taken over is made of. */
    List<String> batches() {
        return anew ? List.of() : previous.batches();
    }

    /** Gives SQL what became of all inputs, as {@code carried_intake}. */
    void name(Steps steps) {
        steps.remember("carried_intake", read("intake", INTAKE, Weeks.all()));
    }

    /** Gives SQL what is taken over of the weeks that will be written, as {@code touched_intake}, {@code touched_statements} and {@code touched_claims}. */
    void name(Weeks touched) {
        read("intake", INTAKE, touched).createOrReplaceTempView("touched_intake");
        read("statements", ReconcileStage.statements(), touched).createOrReplaceTempView("touched_statements");
        Dataset<Row> claims = previous.weeks("claims", anew ? Weeks.of(List.of()) : touched);
        claims.createOrReplaceTempView("touched_claims");
    }

    private Dataset<Row> read(String name, StructType schema, Weeks weeks) {
        return anew
                ? spark.createDataFrame(List.of(), schema)
                : files.read(schema, List.of(folder(previous.folder(), name)), weeks);
    }

    private static String folder(@Nullable String release, String name) {
        return release + "/carried/" + name;
    }

    /** Hands rows on to the next night: those of the touched weeks are new, all others stay. */
    void hand(String name, Dataset<Row> rows, Weeks touched, String aside) {
        String folder = folder(aside, name);
        files.writeFiled(rows, folder);
        if (!anew) {
            files.carry(folder(previous.folder(), name), folder, touched);
        }
    }

    Dataset<Row> handedIntake(Weeks weeks, String aside) {
        return files.read(INTAKE, List.of(folder(aside, "intake")), weeks);
    }

    Dataset<Row> handedStatements(Weeks weeks, String aside) {
        return files.read(ReconcileStage.statements(), List.of(folder(aside, "statements")), weeks);
    }
}
