package org.wartally.nightly;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wartally.publish.InputFile;
import org.wartally.publish.Looks;
import org.wartally.spark.RowValues;

/** Inputs as ingest hands them over, made by hand. */
final class HandMade implements Source {

    private static final StructType INPUT = new StructType()
            .add("status", DataTypes.StringType)
            .add("report_id", DataTypes.StringType)
            .add("content_hash", DataTypes.StringType)
            .add("published_at", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("lang", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("input_file", DataTypes.StringType)
            .add("input_line", DataTypes.LongType)
            .add("input_bytes", DataTypes.LongType)
            .add("reason", DataTypes.StringType)
            .add("sample", DataTypes.StringType);

    private final List<Row> rows = new ArrayList<>();
    private int partitions = 2;
    private String file = "/by hand/reports.jsonl";

    HandMade report(String id, String publishedAt, String source, String... lines) {
        String text = String.join("\n", lines);
        rows.add(new RowValues(INPUT)
                .put("status", "accepted")
                .put("report_id", id)
                .put("content_hash", Integer.toHexString(text.hashCode()))
                .put("published_at", publishedAt)
                .put("source", source)
                .put("text", text)
                .put("input_file", "reports.jsonl")
                .put("input_line", Long.valueOf(rows.size() + 1))
                .put("input_bytes", Long.valueOf(text.getBytes(StandardCharsets.UTF_8).length))
                .row());
        return this;
    }

    HandMade setAside(String file, String reason) {
        rows.add(new RowValues(INPUT)
                .put("status", "rejected")
                .put("input_file", file)
                .put("input_bytes", 7L)
                .put("reason", reason)
                .put("sample", "{\"report")
                .row());
        return this;
    }

    HandMade shuffled(long seed) {
        Collections.shuffle(rows, new Random(seed));
        return this;
    }

    HandMade in(int parts) {
        partitions = parts;
        return this;
    }

    /** With a name of its own, so that another night's files are others. */
    HandMade named(String name) {
        file = name;
        return this;
    }

    @Override
    public Dataset<Row> inputs(SparkSession spark, NightSettings settings, Set<String> addresses) {
        List<Row> read = addresses.isEmpty() ? List.of() : rows;
        return spark.createDataFrame(read, INPUT)
                .repartition(partitions)
                .withColumn("input_address", functions.lit(file));
    }

    @Override
    public List<InputFile> files(SparkSession spark, NightSettings settings, Looks known) {
        return List.of(new InputFile("reports.jsonl", file, 7, 0, Integer.toHexString(rows.hashCode())));
    }
}
