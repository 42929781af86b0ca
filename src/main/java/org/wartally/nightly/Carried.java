package org.wartally.nightly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wartally.publish.WeekFiles;
import org.wartally.publish.Weeks;
import org.wartally.reconcile.ReconcileStage;
import org.wartally.spark.Pieces;
import org.wartally.spark.SqlQuestion;

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

    /** By what each input is known: read of all weeks, so that it lies in few files, one a year. */
    private static final StructType KEYS = StructType.fromDDL("""
            batch STRING, record BIGINT, filed STRING, published_at STRING,
            told BIGINT, id BIGINT, text BIGINT, figures BIGINT, original BIGINT
            """);

    /** What is kept as a whole, for it is little, by name. */
    private static final Map<String, StructType> WHOLE = Map.of(
            "tallies", StructType.fromDDL("filed STRING, place STRING, kind STRING, rows BIGINT, total BIGINT"),
            "oddities", StructType.fromDDL("report_id STRING, check STRING, what STRING"),
            "series", StructType.fromDDL("""
            claim_id STRING, report_id STRING, published_at STRING, role STRING, claimant STRING, claimant_side STRING,
            metric STRING, side STRING, victim_type STRING, victim_group STRING, weapon_family STRING, region_code STRING,
            region_level STRING, event_start DATE, event_end DATE, low BIGINT, best BIGINT, high BIGINT
            """));

    /** Bytes of some hundred thousand inputs. */
    private static final long LITTLE = 32L << 20;

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

    /** Whether all that inputs are known by is little enough to be gone through without further ado. */
    boolean areKeysLittle() {
        return anew || files.bytes(folder(previous.folder(), "keys"), Weeks.all()) < LITTLE;
    }

    /** Whether what became of the inputs of these weeks is little enough to be gone through without further ado. */
    boolean isLittle(Weeks weeks) {
        return files.bytes(folder(previous.folder(), "intake"), weeks) < LITTLE;
    }

    /** The batches that what is taken over is made of. */
    List<String> batches() {
        return anew ? List.of() : previous.batches();
    }

    /** Gives SQL by what all inputs are known, as {@code carried_keys}, and what is kept as a whole. */
    void name() {
        read("keys", KEYS, Weeks.all()).createOrReplaceTempView("carried_keys");
        WHOLE.keySet().forEach(name -> whole(name).createOrReplaceTempView("carried_" + name));
    }

    /** Gives SQL what became of the inputs of some weeks, as {@code carried_intake}. */
    void nameIntake(Weeks weeks) {
        read("intake", INTAKE, weeks).createOrReplaceTempView("carried_intake");
    }

    private Dataset<Row> whole(String name) {
        StructType schema = Objects.requireNonNull(WHOLE.get(name));
        return anew
                ? spark.createDataFrame(List.of(), schema)
                : Pieces.few(spark.read().schema(schema).parquet(folder(previous.folder(), name)));
    }

    /**
     * Gives SQL what is taken over of the weeks that will be written, as {@code touched_intake}, {@code touched_statements} and
     * {@code touched_claims}; and what the figures of the release before were made of, taken over or not, as {@code
     * previous_statements}.
     */
    void name(Weeks touched) {
        previousStatements(touched).createOrReplaceTempView("previous_statements");
        read("intake", INTAKE, touched).createOrReplaceTempView("touched_intake");
        read("statements", ReconcileStage.statements(), touched).createOrReplaceTempView("touched_statements");
        Dataset<Row> claims = previous.weeks("claims", anew ? Weeks.of(List.of()) : touched);
        claims.createOrReplaceTempView("touched_claims");
        whole("tallies")
                .filter(functions.not(touched.hold(functions.col("filed"))))
                .createOrReplaceTempView("standing_tallies");
    }

    private Dataset<Row> previousStatements(Weeks touched) {
        String release = previous.folder();
        List<String> folders = release == null ? List.of() : List.of(folder(release, "statements"));
        return files.read(ReconcileStage.statements(), folders, touched.withNeighbours());
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

    /** Hands on by what inputs are known: those of the touched weeks, which SQL knows as {@code intake}, and all others. */
    void handKeys(Weeks touched, String aside) {
        Column filed = functions.col("filed");
        Dataset<Row> keys = SqlQuestion.of("keys").ask(spark);
        keys = anew ? keys : files.withStanding(keys, KEYS, folder(previous.folder(), "keys"), touched, filed);
        String folder = folder(aside, "keys");
        files.write(keys.withColumn("year", Weeks.year(filed)), "year", List.of(), folder);
        if (!anew) {
            files.carry(folder(previous.folder(), "keys"), folder, touched.years());
        }
    }

    /** Hands on what is kept as a whole, the answer to the question of its name, which SQL knows it by thereafter. */
    void handWhole(String name, String aside) {
        StructType schema = Objects.requireNonNull(WHOLE.get(name));
        String folder = folder(aside, name);
        Column[] order = Stream.of(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
        Pieces.one(SqlQuestion.of(name).ask(spark))
                .sortWithinPartitions(order)
                .write()
                .parquet(folder);
        Pieces.few(spark.read().schema(schema).parquet(folder)).createOrReplaceTempView(name);
    }

    /** Hands on how much lies in each week; SQL knows the weeks of the years that are written tonight as {@code written_tallies}. */
    void handTallies(Weeks touched, String aside) {
        handWhole("tallies", aside);
        spark.table("tallies")
                .filter(touched.years().hold(Weeks.year(functions.col("filed"))))
                .createOrReplaceTempView("written_tallies");
    }

    Dataset<Row> handedIntake(Weeks weeks, String aside) {
        return files.read(INTAKE, List.of(folder(aside, "intake")), weeks);
    }

    Dataset<Row> handedStatements(Weeks weeks, String aside) {
        return files.read(ReconcileStage.statements(), List.of(folder(aside, "statements")), weeks);
    }
}
