package org.wartally.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Report;

/** Finds one report in the table {@code reports} of a release, without Spark: a second instead of ten. */
final class PublishedReports {

    private final Path table;

    PublishedReports(ReleaseFolder release) throws IOException {
        this.table = release.table("reports");
    }

    /**
     * The report with this id.
     *
     * @throws FileNotFoundException where the release holds none
     */
    Report find(String reportId) throws IOException {
        FileSystem files = table.getFileSystem(new Configuration());
        RemoteIterator<LocatedFileStatus> parts = files.listFiles(table, true);
        while (parts.hasNext()) {
            Path part = parts.next().getPath();
            Group row = part.getName().endsWith(".parquet") ? first(part, reportId) : null;
            if (row != null) {
                return report(row);
            }
        }
        throw new FileNotFoundException("no report '" + reportId + "' in " + table);
    }

    private static @Nullable Group first(Path part, String reportId) throws IOException {
        FilterCompat.Filter sameId =
                FilterCompat.get(FilterApi.eq(FilterApi.binaryColumn("report_id"), Binary.fromString(reportId)));
        try (ParquetReader<Group> rows = ParquetReader.builder(new GroupReadSupport(), part)
                .withFilter(sameId)
                .build()) {
            return rows.read();
        }
    }

    private static Report report(Group row) {
        return new Report(
                row.getString("report_id", 0),
                value(row, "published_at"),
                value(row, "source"),
                value(row, "url"),
                value(row, "title"),
                value(row, "lang"),
                row.getString("text", 0));
    }

    private static @Nullable String value(Group row, String column) {
        return row.getFieldRepetitionCount(column) == 0 ? null : row.getString(column, 0);
    }
}
