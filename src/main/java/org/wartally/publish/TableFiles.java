package org.wartally.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.wartally.spark.Pieces;
import org.wartally.spark.TableSchema;

/** Tables as folders of Parquet, with the columns, types and order of their schema files. */
public final class TableFiles {

    private final SparkSession spark;
    private final WeekFiles weeks;

    public TableFiles(SparkSession spark) {
        this.spark = spark;
        this.weeks = new WeekFiles(spark);
    }

    /** Writes a table, sorted as a whole, to {@code parent/<name>}. */
    public void write(TableSchema table, Dataset<Row> rows, String parent) {
        writer(shaped(table, rows).sort(columns(table.sort().stream()))).parquet(folder(table, parent));
    }

    /**
     * Writes some weeks or years of a table to {@code parent/<name>}, a sorted file for each, and takes over all others.
     *
     * @param rows with the columns of the table and the week or year that each is {@code filed} in
     * @param previous the folder that holds the table of the release before, null where nothing is taken over
     */
    public void writeWeeks(
            TableSchema table, Dataset<Row> rows, Weeks touched, @Nullable String previous, String parent) {
        String folder = folder(table, parent);
        Column[] columns = Stream.concat(Stream.of(shape(table)), Stream.of(functions.col("filed")))
                .toArray(Column[]::new);
        weeks.write(rows.select(columns), "filed", List.of(columns(table.sort().stream())), folder);
        if (previous != null) {
            weeks.carry(folder(table, previous), folder, touched);
        }
        giveSchema(table, folder);
    }

    /** The rows of some weeks of {@code parent/<name>}, each with the week that it is {@code filed} in. */
    public Dataset<Row> readFiled(TableSchema table, String parent, Weeks weeks) {
        return this.weeks.readFiled(table.structType(), folder(table, parent), weeks);
    }

    /** The rows of some weeks of {@code parent/<name>}. */
    public Dataset<Row> readWeeks(TableSchema table, String parent, Weeks weeks) {
        return this.weeks.read(table.structType(), List.of(folder(table, parent)), weeks);
    }

    /** The rows of the touched weeks, and those that stand in {@code parent/<name>} for the other weeks of their years. */
    public Dataset<Row> withStanding(TableSchema table, Dataset<Row> rows, String parent, Weeks touched, Column week) {
        return weeks.withStanding(rows, table.structType(), folder(table, parent), touched, week);
    }

    /** Writes a table that is small by its nature, a sum or an extract, as one sorted file. */
    public void writeSmall(TableSchema table, Dataset<Row> rows, String parent) {
        Column[] order = columns(table.sort().stream());
        writer(Pieces.one(shaped(table, rows)).sortWithinPartitions(order)).parquet(folder(table, parent));
    }

    /** Without a week or year there is no file, and readers could not tell an empty table from a missing one. */
    private void giveSchema(TableSchema table, String folder) {
        if (isBare(folder)) {
            writer(none(table)).parquet(folder);
        }
    }

    private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
        return rows.write().mode(SaveMode.Overwrite);
    }

    private boolean isBare(String folder) {
        try {
            Path path = new Path(folder);
            FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
            return !files.exists(path) || files.listStatus(path).length == 0;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The rows of {@code parent/<name>}, columns in the order of the schema file. */
    public Dataset<Row> read(TableSchema table, String parent) {
        Dataset<Row> rows = spark.read().schema(table.structType()).parquet(folder(table, parent));
        return Pieces.few(rows).select(columns(table.columns().stream().map(org.wartally.spark.Column::name)));
    }

    /** The table as if it had no rows. */
    public Dataset<Row> none(TableSchema table) {
        return spark.createDataFrame(List.of(), table.structType());
    }

    private static String folder(TableSchema table, String parent) {
        return new Path(parent, table.name()).toString();
    }

    private static Dataset<Row> shaped(TableSchema table, Dataset<Row> rows) {
        return rows.select(shape(table));
    }

    private static Column[] shape(TableSchema table) {
        return table.columns().stream()
                .map(column -> functions
                        .col("`" + column.name() + "`")
                        .cast(column.type())
                        .as(column.name()))
                .toArray(Column[]::new);
    }

    private static Column[] columns(Stream<String> names) {
        return names.map(name -> functions.col("`" + name + "`")).toArray(Column[]::new);
    }
}
