package org.wartally.nightly;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.publish.TableFiles;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;

/** The tables of a release while it is aside: each is written once, and from then on read from what was written. */
final class Tables {

    private final SparkSession spark;
    private final TableFiles files;
    private final String aside;

    Tables(SparkSession spark, String aside) {
        this.spark = spark;
        this.files = new TableFiles(spark);
        this.aside = aside;
    }

    /** Makes a table that is the answer to the question of its name. */
    Dataset<Row> make(String name) {
        return make(name, SqlQuestion.of(name).ask(spark));
    }

    /** Writes a table and gives it its name in SQL. */
    Dataset<Row> make(String name, Dataset<Row> rows) {
        TableSchema table = TableSchema.of(name);
        files.write(table, rows, aside);
        return named(table);
    }

    /** Writes a table that is small by its nature and gives it its name in SQL. */
    Dataset<Row> makeSmall(String name, Dataset<Row> rows) {
        TableSchema table = TableSchema.of(name);
        files.writeSmall(table, rows, aside);
        return named(table);
    }

    private Dataset<Row> named(TableSchema table) {
        Dataset<Row> written = files.read(table, aside);
        written.createOrReplaceTempView(table.name());
        return written;
    }

    /** Rows of each table, as it was written. */
    Map<String, Long> rows() {
        String counts = TableSchema.NAMES.stream()
                .map(name -> "SELECT '" + name + "', count(*) FROM " + name)
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, Long> counted = new HashMap<>();
        spark.sql(counts).collectAsList().forEach(row -> counted.put(row.getString(0), row.getLong(1)));
        Map<String, Long> rows = new LinkedHashMap<>();
        TableSchema.NAMES.forEach(name -> rows.put(name, counted.getOrDefault(name, 0L)));
        return rows;
    }
}
