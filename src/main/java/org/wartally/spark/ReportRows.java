package org.wartally.spark;

import org.apache.spark.sql.Row;
import org.wartally.model.Report;

/** Reports from rows with the columns of the table of reports. */
public final class ReportRows {

    private ReportRows() {}

    public static Report read(Row row) {
        RowFields fields = new RowFields(row);
        return new Report(
                fields.word("report_id"),
                fields.text("published_at"),
                fields.text("source"),
                fields.text("url"),
                fields.text("title"),
                fields.text("lang"),
                fields.word("text"));
    }
}
