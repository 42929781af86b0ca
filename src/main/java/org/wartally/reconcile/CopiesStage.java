package org.wartally.reconcile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wartally.spark.RowFields;
import org.wartally.spark.RowValues;

/** Reports with their signatures and figures in; which of them are near copies of which out. */
public final class CopiesStage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final StructType COPY =
            new StructType().add("report_id", DataTypes.StringType).add("original", DataTypes.StringType);

    /** The signature of a text; null where the text is. */
    public static Column signature(Column text) {
        UDF1<String, int[]> sign = words -> words == null ? null : Shingles.signature(words);
        return functions
                .udf(sign, DataTypes.createArrayType(DataTypes.IntegerType, false))
                .apply(text);
    }

    /**
     * A row for each near copy, with {@code report_id} and {@code original}; an original is no copy itself.
     *
     * @param reports rows with {@code report_id}, {@code published_at}, {@code signature} and {@code figures}, which is equal
     *     for reports of equal figures and never null
     */
    public Dataset<Row> run(Dataset<Row> reports) {
        return reports.groupByKey((MapFunction<Row, String>) row -> row.getAs("figures"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (figures, rows) -> copies(rows), Encoders.row(COPY));
    }

    private static Iterator<Row> copies(Iterator<Row> rows) {
        List<NearCopies.Candidate> alike = new ArrayList<>();
        rows.forEachRemaining(row -> alike.add(candidate(row)));
        List<Row> copies = new ArrayList<>();
        NearCopies.of(alike)
                .forEach((copy, original) -> copies.add(new RowValues(COPY)
                        .put("report_id", copy)
                        .put("original", original)
                        .row()));
        return copies.iterator();
    }

    private static NearCopies.Candidate candidate(Row row) {
        RowFields fields = new RowFields(row);
        List<Integer> signature = row.getList(row.fieldIndex("signature"));
        return new NearCopies.Candidate(
                fields.word("report_id"),
                fields.text("published_at"),
                signature.stream().mapToInt(Integer::intValue).toArray());
    }
}
