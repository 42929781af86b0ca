package org.wartally.reconcile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wartally.model.Claim;
import org.wartally.spark.ClaimRows;
import org.wartally.spark.FigureRows;
import org.wartally.spark.RowFields;
import org.wartally.spark.RowValues;
import org.wartally.spark.TableSchema;

/** Claims in; what each report counts by itself, then figures with their evidence. */
public final class ReconcileStage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A contribution with its report and block; or, where {@code unused} is filled, a claim that is in no figure. */
    private static final StructType STATEMENT = TableSchema.of("claims")
            .without("figure_id", "used_as")
            .add("published_at", DataTypes.StringType)
            .add("source", DataTypes.StringType)
            .add("remainder", DataTypes.BooleanType)
            .add("details", DataTypes.createArrayType(DataTypes.StringType))
            .add("block", DataTypes.StringType)
            .add("unused", DataTypes.StringType);

    /** A figure with the ids of the claims that speak of it, and the use of each. */
    private static final StructType FIGURE = TableSchema.of("figures")
            .without()
            .add("claim_ids", DataTypes.createArrayType(DataTypes.StringType))
            .add("uses", DataTypes.createArrayType(DataTypes.StringType));

    private final RegionNames names;

    public ReconcileStage(RegionNames names) {
        this.names = names;
    }

    /**
     * What each report counts by itself.
     *
     * @param claims rows with the columns of the table of claims, and {@code published_at} and {@code source} of their report
     */
    public Dataset<Row> withinReports(Dataset<Row> claims) {
        return claims.groupByKey((MapFunction<Row, String>) row -> row.getAs("report_id"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (report, rows) -> count(rows),
                        Encoders.row(STATEMENT));
    }

    /** The figures that the statements of {@link #withinReports} amount to. */
    public Dataset<Row> acrossReports(Dataset<Row> statements) {
        return statements
                .filter("unused IS NULL")
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("block"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (block, rows) -> figures(rows), Encoders.row(FIGURE));
    }

    private static Iterator<Row> count(Iterator<Row> rows) {
        List<Claim> claims = new ArrayList<>();
        Row last = null;
        while (rows.hasNext()) {
            last = rows.next();
            claims.add(ClaimRows.read(last));
        }
        ReportCount count = WithinReport.count(claims);
        List<Row> out = new ArrayList<>();
        RowFields report = new RowFields(Objects.requireNonNull(last));
        count.contributions().forEach(one -> out.add(statementRow(one, report)));
        count.unused()
                .forEach((id, use) -> out.add(new RowValues(STATEMENT)
                        .put("claim_id", id)
                        .put("unused", use)
                        .row()));
        return out.iterator();
    }

    private static Row statementRow(Contribution one, RowFields report) {
        Statement statement = new Statement(one, report.text("published_at"), report.text("source"));
        RowValues row = new RowValues(STATEMENT)
                .put("published_at", statement.publishedAt())
                .put("source", statement.source())
                .put("remainder", one.remainder())
                .put("details", one.details().toArray(String[]::new))
                .put("block", statement.block());
        ClaimRows.put(one.claim(), row);
        return row.row();
    }

    private Iterator<Row> figures(Iterator<Row> rows) {
        List<Statement> block = new ArrayList<>();
        rows.forEachRemaining(row -> block.add(statement(row)));
        return new AcrossReports(names)
                .figures(block).stream().map(ReconcileStage::figureRow).iterator();
    }

    private static Statement statement(Row row) {
        RowFields fields = new RowFields(row);
        List<String> details = row.getList(row.fieldIndex("details"));
        Contribution one = new Contribution(ClaimRows.read(row), fields.flag("remainder"), details);
        return new Statement(one, fields.text("published_at"), fields.text("source"));
    }

    private static Row figureRow(Reconciled one) {
        RowValues row = new RowValues(FIGURE)
                .put("claim_ids", one.evidence().stream().map(Evidence::claimId).toArray(String[]::new))
                .put("uses", one.evidence().stream().map(it -> it.use().code()).toArray(String[]::new));
        FigureRows.put(one.figure(), row);
        return row.row();
    }
}
