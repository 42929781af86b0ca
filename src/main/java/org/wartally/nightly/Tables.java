package org.wartally.nightly;

import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Map<String, Long> rows = new LinkedHashMap<>();

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
    Dataset<Row> make(String name, Dataset<Row> content) {
        TableSchema table = TableSchema.of(name);
        files.write(table, content, aside);
        Dataset<Row> written = files.read(table, aside);
        written.createOrReplaceTempView(name);
        rows.put(name, written.count());
        return written;
    }

    /** Rows of each table, in the order in which they were made. */
    Map<String, Long> rows() {
        return rows;
    }
}
