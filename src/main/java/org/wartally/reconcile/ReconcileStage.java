package org.wartally.reconcile;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.spark.ClaimRows;
import org.wartally.spark.FigureRows;
import org.wartally.spark.RowFields;
import org.wartally.spark.RowValues;
import org.wartally.spark.SqlQuestion;
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
            .add("day", DataTypes.DateType)
            .add("region", DataTypes.StringType)
            .add("spot", DataTypes.StringType)
            .add("unused", DataTypes.StringType)
            .add("week_of_report", DataTypes.StringType)
            .add("filed", DataTypes.StringType);

    /** A figure with the ids of the claims that speak of it, and the use of each. */
    private static final StructType FIGURE = TableSchema.of("figures")
            .without()
            .add("claim_ids", DataTypes.createArrayType(DataTypes.StringType))
            .add("uses", DataTypes.createArrayType(DataTypes.StringType))
            .add("filed", DataTypes.StringType);

    private final RegionNames names;
    private final Set<Rule> rules;

    public ReconcileStage(RegionNames names) {
        this(names, EnumSet.allOf(Rule.class));
    }

    /** @param rules those that are not left out */
    public ReconcileStage(RegionNames names, Set<Rule> rules) {
        this.names = names;
        this.rules = Set.copyOf(rules);
    }

    /** The columns of what {@link #withinReports} gives. */
    public static StructType statements() {
        return STATEMENT;
    }

    /**
     * What each report counts by itself, each row with the week that it is {@code filed} in: that of its event, or of its
     * report where the event has no date or the claim is in no figure.
     *
     * @param claims rows with the columns of the table of claims, and {@code published_at}, {@code source} and {@code
     *     week_of_report} of their report
     */
    public Dataset<Row> withinReports(Dataset<Row> claims) {
        return claims.groupByKey((MapFunction<Row, String>) row -> row.getAs("report_id"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (report, rows) -> count(rows, names),
                        Encoders.row(STATEMENT));
    }

    /** The figures that the statements of {@link #withinReports} amount to. */
    public Dataset<Row> acrossReports(Dataset<Row> statements) {
        return figures(dated(statements));
    }

    /**
     * The statements that count, with the day that each event is told of, which for a window of days another report may know;
     * {@code filed} in the week of that day.
     */
    public Dataset<Row> dated(Dataset<Row> statements) {
        Dataset<Row> used = statements.filter("unused IS NULL");
        Dataset<Row> dated = used;
        if (rules.contains(Rule.WINDOW_MEETS_DAY)) {
            used.createOrReplaceTempView("used_statements");
            dated = SqlQuestion.of("dated_statements").ask(used.sparkSession());
        }
        return dated.withColumn("filed", functions.expr("coalesce(iso_week(day), week_of_report)"));
    }

    /** The figures of {@link #dated} statements, {@code filed} as these are. */
    public Dataset<Row> figures(Dataset<Row> dated) {
        return dated.groupByKey((MapFunction<Row, String>) row -> statement(row).block(), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (block, rows) -> figuresOf(rows),
                        Encoders.row(FIGURE));
    }

    private static Iterator<Row> count(Iterator<Row> rows, RegionNames names) {
        List<Claim> claims = new ArrayList<>();
        Row last = null;
        while (rows.hasNext()) {
            last = rows.next();
            claims.add(ClaimRows.read(last));
        }
        ReportCount count = WithinReport.count(claims);
        List<Row> out = new ArrayList<>();
        RowFields report = new RowFields(Objects.requireNonNull(last));
        count.contributions().forEach(one -> out.add(statementRow(one, report, names)));
        count.unused()
                .forEach((id, use) -> out.add(filed(report, null)
                        .put("claim_id", id)
                        .put("report_id", report.word("report_id"))
                        .put("unused", use)
                        .row()));
        return out.iterator();
    }

    private static Row statementRow(Contribution one, RowFields report, RegionNames names) {
        Statement statement = Statement.of(one, report.text("published_at"), report.text("source"));
        Known known = Known.of(one.claim(), Figures.regionName(one.claim().where(), names));
        RowValues row = filed(report, one.claim().when().isoWeek())
                .put("published_at", statement.publishedAt())
                .put("source", statement.source())
                .put("remainder", one.remainder())
                .put("details", one.details().toArray(String[]::new))
                .put("day", statement.day())
                .put("region", known.region())
                .put("spot", known.place());
        ClaimRows.put(one.claim(), row);
        return row.row();
    }

    private static RowValues filed(RowFields report, @Nullable String week) {
        String weekOfReport = report.word("week_of_report");
        return new RowValues(STATEMENT)
                .put("week_of_report", weekOfReport)
                .put("filed", week == null ? weekOfReport : week);
    }

    /** All statements of a block are of one day, or of one report. */
    private Iterator<Row> figuresOf(Iterator<Row> rows) {
        List<Statement> block = new ArrayList<>();
        Row last = null;
        while (rows.hasNext()) {
            last = rows.next();
            block.add(statement(last));
        }
        String filed = new RowFields(Objects.requireNonNull(last)).word("filed");
        return new AcrossReports(names, rules)
                .figures(block).stream().map(one -> figureRow(one, filed)).iterator();
    }

    private static Statement statement(Row row) {
        RowFields fields = new RowFields(row);
        List<String> details = row.getList(row.fieldIndex("details"));
        Contribution one = new Contribution(ClaimRows.read(row), fields.flag("remainder"), details);
        return new Statement(one, fields.text("published_at"), fields.text("source"), fields.day("day"));
    }

    private static Row figureRow(Reconciled one, String filed) {
        RowValues row = new RowValues(FIGURE)
                .put("filed", filed)
                .put("claim_ids", one.evidence().stream().map(Evidence::claimId).toArray(String[]::new))
                .put("uses", one.evidence().stream().map(it -> it.use().code()).toArray(String[]::new));
        FigureRows.put(one.figure(), row);
        return row.row();
    }
}
