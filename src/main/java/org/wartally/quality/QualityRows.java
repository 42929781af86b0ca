package org.wartally.quality;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.wartally.spark.RowValues;
import org.wartally.spark.TableSchema;

/** What was asked of a night, as the table of quality. */
public final class QualityRows {

    private QualityRows() {}

    /** A row for each check. */
    public static Dataset<Row> of(SparkSession spark, List<Check> checks) {
        StructType schema = TableSchema.of("quality").structType();
        return spark.createDataFrame(
                checks.stream().map(check -> row(check, schema)).toList(), schema);
    }

    private static Row row(Check check, StructType schema) {
        String examples = check.examples().isEmpty() ? null : String.join("; ", check.examples());
        return new RowValues(schema)
                .put("check", check.name())
                .put("level", check.level().name().toLowerCase(Locale.ROOT))
                .put("outcome", check.outcome())
                .put("question", check.question())
                .put("violations", Long.valueOf(check.violations()))
                .put("examples", examples)
                .row();
    }
}
