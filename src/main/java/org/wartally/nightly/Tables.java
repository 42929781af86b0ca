package org.wartally.nightly;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.wartally.publish.TableFiles;
import org.wartally.publish.Weeks;
import org.wartally.spark.Pieces;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;

/**
 * The tables of a release while it is aside: each is written once, and from then on read from what was written. SQL knows
 * what this night wrote of a table with {@code written_} before its name; that of a table which is kept by week, each row with
 * the week that it is filed in, with {@code filed_} before it; and all rows of a small one by its name.
 */
final class Tables {

    private final SparkSession spark;
    private final Steps steps;
    private final TableFiles files;
    private final String aside;
    private final Weeks touched;
    private final @Nullable String previous;
    private final Queue<String> small = new ConcurrentLinkedQueue<>();

    /**
     * @param touched the weeks that are written
     * @param previous folder of the release that all other weeks are taken over from, null where none are
     */
    Tables(SparkSession spark, Steps steps, String aside, Weeks touched, @Nullable String previous) {
        this.spark = spark;
        this.steps = steps;
        this.files = new TableFiles(spark);
        this.aside = aside;
        this.touched = touched;
        this.previous = previous;
    }

    /** Makes a table that is the answer to the question of its name; its rows say in which week each is {@code filed}. */
    void makeWeeks(String name) {
        makeWeeks(name, SqlQuestion.of(name).ask(spark));
    }

    /** Makes a table that is kept by week. */
    void makeWeeks(String name, Dataset<Row> rows) {
        TableSchema table = TableSchema.of(name);
        files.writeWeeks(table, rows, touched, previous, aside);
        files.readWeeks(table, aside, touched).createOrReplaceTempView("written_" + name);
        // Apart, for Spark makes up a row number and more for each row that is asked for its file.
        files.readFiled(table, aside, touched).createOrReplaceTempView("filed_" + name);
    }

    /** Makes a table that is small by its nature, and written as a whole. */
    void make(String name, Dataset<Row> rows) {
        TableSchema table = TableSchema.of(name);
        files.writeSmall(table, rows, aside);
        small.add(name);
        Dataset<Row> written = files.read(table, aside);
        written.createOrReplaceTempView(name);
        written.createOrReplaceTempView("written_" + name);
    }

    /**
     * Makes a table of sums that is kept by year: of the years that hold touched weeks, the rows of these weeks anew and those of
     * the others as they stand.
     *
     * @param week of each row
     */
    void makeYears(String name, Dataset<Row> rows, Column week) {
        TableSchema table = TableSchema.of(name);
        Weeks years = touched.years();
        Dataset<Row> all = previous == null ? rows : files.withStanding(table, rows, previous, touched, week);
        files.writeWeeks(table, all.withColumn("filed", Weeks.year(week)), years, previous, aside);
        small.add(name);
        Pieces.few(files.readWeeks(table, aside, Weeks.all())).createOrReplaceTempView(name);
        files.readWeeks(table, aside, years).createOrReplaceTempView("written_" + name);
    }

    /** Rows of each table, as it was written. */
    Map<String, Long> rows() {
        String counts = small.stream()
                .map(name -> "SELECT '" + name + "', count(*) FROM " + name + " UNION ALL ")
                .collect(Collectors.joining("", "", "SELECT place, sum(rows) FROM tallies GROUP BY place"));
        Map<String, Long> counted = new HashMap<>();
        spark.sql(counts).collectAsList().forEach(row -> counted.put(row.getString(0), row.getLong(1)));
        Map<String, Long> rows = new LinkedHashMap<>();
        TableSchema.NAMES.forEach(name -> rows.put(name, counted.getOrDefault(name, 0L)));
        return rows;
    }
}
