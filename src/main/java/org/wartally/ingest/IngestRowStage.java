package org.wartally.ingest;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Report;

/** The row that an intake becomes, by column name. */
final class IngestRowStage {

    /** Rows of accepted records have null in reason and sample, the others in every column of the report. */
    static final StructType SCHEMA = new StructType()
            .add("status", StringType, false, "accepted or rejected")
            .add("report_id", StringType, true, "key as given, else made of file name and line")
            .add("content_hash", StringType, true, "SHA-256 of title and text, however their lines are broken")
            .add("published_at", StringType, true, "ISO 8601 date or moment")
            .add("source", StringType, true, "who published it")
            .add("url", StringType, true, "where it was published")
            .add("title", StringType, true, "headline")
            .add("lang", StringType, true, "ISO 639-1 code")
            .add("text", StringType, true, "the report's words")
            .add("input_file", StringType, false, "name below the input path")
            .add("input_line", LongType, true, "line or row from 1, null for a whole file")
            .add("input_bytes", LongType, false, "size of the record as it was read")
            .add("reason", StringType, true, "why it was set aside")
            .add("sample", StringType, true, "how the record begins, at most 200 characters");

    private IngestRowStage() {}

    static Row row(Intake intake) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("input_file", intake.origin().file());
        values.put("input_line", intake.origin().line());
        values.put("input_bytes", intake.origin().bytes());
        if (intake instanceof Intake.Accepted accepted) {
            put(values, accepted.report());
        } else if (intake instanceof Intake.SetAside refused) {
            put(values, refused);
        }
        return RowFactory.create(
                Arrays.stream(SCHEMA.fieldNames()).map(values::get).toArray());
    }

    private static void put(Map<String, @Nullable Object> values, Report report) {
        values.put("status", "accepted");
        values.put("report_id", report.reportId());
        values.put("content_hash", ContentHash.of(report));
        values.put("published_at", report.publishedAt());
        values.put("source", report.source());
        values.put("url", report.url());
        values.put("title", report.title());
        values.put("lang", report.lang());
        values.put("text", report.text());
    }

    private static void put(Map<String, @Nullable Object> values, Intake.SetAside refused) {
        values.put("status", "rejected");
        values.put("reason", refused.reason().code());
        values.put("sample", refused.sample());
    }
}
