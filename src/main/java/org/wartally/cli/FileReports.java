package org.wartally.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.wartally.ingest.Format;
import org.wartally.ingest.IngestSettings;
import org.wartally.ingest.InputListing;
import org.wartally.ingest.Intake;
import org.wartally.ingest.Intakes;
import org.wartally.ingest.NoSuchInputException;
import org.wartally.ingest.ReportFile;
import org.wartally.ingest.ReportFiles;
import org.wartally.model.Report;

/** The reports of a file of any format that a night reads, on this machine and without Spark. */
final class FileReports {

    private final Configuration conf = new Configuration();
    private final Consumer<String> problems;

    /** @param problems is told of each record that is no report */
    FileReports(Consumer<String> problems) {
        this.problems = problems;
    }

    /**
     * Every report of a file, in its order; a file whose extension says nothing is read as a text.
     *
     * @throws NoSuchInputException where there is no such file
     */
    List<Report> read(String file) throws IOException {
        Format format = Format.of(file) == null ? Format.TEXT : null;
        IngestSettings settings = new IngestSettings(format, IngestSettings.DEFAULT_RECORD_LIMIT);
        List<Report> reports = new ArrayList<>();
        for (InputListing.Entry entry :
                InputListing.of(List.of(file), conf, settings).reports()) {
            try (Intakes intakes = new ReportFiles(settings).open(reportFile(entry))) {
                for (Intake intake = intakes.next(); intake != null; intake = intakes.next()) {
                    sort(intake, reports);
                }
            }
        }
        return reports;
    }

    private ReportFile reportFile(InputListing.Entry entry) {
        Path sidecar = entry.sidecar() == null ? null : new Path(entry.sidecar());
        return new ReportFile(entry.name(), new Path(entry.address()), sidecar, conf);
    }

    private void sort(Intake intake, List<Report> reports) {
        if (intake instanceof Intake.Accepted accepted) {
            reports.add(accepted.report());
        } else if (intake instanceof Intake.SetAside aside) {
            String line =
                    aside.origin().line() == null ? "" : ":" + aside.origin().line();
            problems.accept(aside.origin().file() + line + ": " + aside.reason().meaning());
        }
    }
}
