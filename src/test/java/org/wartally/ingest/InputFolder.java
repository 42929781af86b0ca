package org.wartally.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.wartally.model.Report;

/** A folder of input that a test fills and reads. */
public record InputFolder(Path path) {

    public InputFolder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public InputFolder with(String name, byte[] content) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    List<Intake> read() {
        return read(new IngestSettings());
    }

    List<Intake> read(IngestSettings settings) {
        List<Intake> all = new ArrayList<>();
        for (InputListing.Entry entry : list(settings, path.toString()).reports()) {
            try (Intakes intakes = new ReportFiles(settings).open(entry.file(new Configuration()))) {
                for (Intake intake = intakes.next(); intake != null; intake = intakes.next()) {
                    all.add(intake);
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        return all;
    }

    static InputListing list(IngestSettings settings, String... paths) {
        try {
            return InputListing.of(List.of(paths), new Configuration(), settings);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    List<Report> reports() {
        return read().stream()
                .filter(Intake.Accepted.class::isInstance)
                .map(intake -> ((Intake.Accepted) intake).report())
                .toList();
    }

    Report report() {
        List<Report> reports = reports();
        if (reports.size() != 1) {
            throw new AssertionError("not one report: " + read());
        }
        return reports.get(0);
    }

    /** One line per intake: {@code file:line reason}, or {@code file:line id}. */
    List<String> outcomes() {
        return outcomes(new IngestSettings());
    }

    List<String> outcomes(IngestSettings settings) {
        return read(settings).stream().map(InputFolder::outcome).toList();
    }

    private static String outcome(Intake intake) {
        Origin origin = intake.origin();
        String place = origin.line() == null ? origin.file() : origin.file() + ":" + origin.line();
        String what = intake instanceof Intake.SetAside refused
                ? refused.reason().code()
                : "= " + ((Intake.Accepted) intake).report().reportId();
        return place + " " + what;
    }

    public static byte[] gz(String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }
}
