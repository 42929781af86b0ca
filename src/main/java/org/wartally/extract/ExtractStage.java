package org.wartally.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wartally.model.Claim;
import org.wartally.model.Extraction;
import org.wartally.model.Reject;
import org.wartally.model.Report;
import org.wartally.model.Span;
import org.wartally.spark.ClaimRows;
import org.wartally.spark.ReportRows;
import org.wartally.spark.RowValues;
import org.wartally.spark.TableSchema;

/**
 * Reports in; one row for each claim, each number that was not used, and each report with the candidates seen in it.
 *
 * <p>A report that cannot be read for an error of ours is one reject of its own, and harms no other.
 */
public final class ExtractStage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Values of the column {@code kind}. */
    public static final String CLAIM = "claim";

    public static final String NUMBER = "number";
    public static final String REPORT = "report";

    /** Reason of the reject that stands for a report that could not be read. */
    public static final String FAILED = "extraction_failed";

    private static final StructType ROW = TableSchema.of("claims")
            .without("figure_id", "used_as")
            .add("kind", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType)
            .add("candidates", DataTypes.LongType);

    private final Reading reading;

    /** How one report is read; what it closes over travels to the executors. */
    @FunctionalInterface
    public interface Reading extends Serializable {
        Extraction read(Report report);
    }

    public ExtractStage(Reading reading) {
        this.reading = reading;
    }

    /** Reads with the dictionaries and the gazetteer that travel in the jar. */
    public static ExtractStage standard() {
        return new ExtractStage(report -> Extractor.standard().extract(report));
    }

    /** The columns of what {@link #run} gives. */
    public static StructType columns() {
        return ROW;
    }

    /** @param reports rows with the columns of the table of reports */
    public Dataset<Row> run(Dataset<Row> reports) {
        return reports.flatMap((FlatMapFunction<Row, Row>) row -> read(ReportRows.read(row)), Encoders.row(ROW));
    }

    private Iterator<Row> read(Report report) {
        try {
            Extraction extraction = reading.read(report);
            List<Row> rows = new ArrayList<>();
            for (Claim claim : extraction.claims()) {
                rows.add(claimRow(report, claim));
            }
            extraction.rejects().forEach(reject -> rows.add(numberRow(reject)));
            rows.add(reportRow(report, extraction.candidates()));
            return rows.iterator();
        } catch (RuntimeException ours) {
            return failed(report, ours).iterator();
        }
    }

    /** A claim whose words do not stand where it says is worse than none. */
    private static Row claimRow(Report report, Claim claim) {
        Span span = claim.span();
        String words = report.field(span.field()).substring(span.start(), span.end());
        if (!words.equals(span.quote()) || !claim.reportId().equals(report.reportId())) {
            throw new IllegalStateException("claim " + claim.claimId() + " quotes '" + span.quote()
                    + "' where the report says '" + words + "'");
        }
        RowValues row = new RowValues(ROW).put("kind", CLAIM);
        ClaimRows.put(claim, row);
        return row.row();
    }

    private static Row numberRow(Reject reject) {
        RowValues row = new RowValues(ROW)
                .put("kind", NUMBER)
                .put("report_id", reject.reportId())
                .put("reason", reject.reason());
        ClaimRows.put(reject.span(), row);
        return row.row();
    }

    private static Row reportRow(Report report, long candidates) {
        return new RowValues(ROW)
                .put("kind", REPORT)
                .put("report_id", report.reportId())
                .put("candidates", candidates)
                .row();
    }

    private static List<Row> failed(Report report, RuntimeException ours) {
        Row reject = new RowValues(ROW)
                .put("kind", NUMBER)
                .put("report_id", report.reportId())
                .put("reason", FAILED)
                .put("detail", ours.toString())
                .row();
        return List.of(reject, reportRow(report, 1));
    }
}
