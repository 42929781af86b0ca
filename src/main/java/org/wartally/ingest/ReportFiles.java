package org.wartally.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The one door of this room for a file: opens it in its format and hands out its records one by one. */
public final class ReportFiles {

    private final IngestSettings settings;

    public ReportFiles(IngestSettings settings) {
        this.settings = settings;
    }

    /** The records of a file. Never throws for what the file holds: whatever cannot be read comes out as set aside. */
    public Intakes open(ReportFile file) {
        Format format = format(file.name());
        return new GuardedIntakes(file, format, () -> format == null ? unknown(file) : records(file, format));
    }

    /** The format in which a file is read; null where none is known. */
    @Nullable
    Format format(String name) {
        return settings.format() != null ? settings.format() : Format.of(name);
    }

    private static Intakes unknown(ReportFile file) throws IOException {
        Origin origin = new Origin(file.name(), null, file.storedBytes());
        return new OneIntake(new Intake.SetAside(origin, Reason.UNKNOWN_FORMAT, ""));
    }

    private Intakes records(ReportFile file, Format format) throws IOException {
        if (file.storedBytes() == 0) {
            return new OneIntake(null);
        }
        int limit = settings.recordLimit();
        if (Format.isGz(file.name())) {
            verify(file);
        }
        return switch (format) {
            case JSONL -> new JsonLinesReader(file.name(), file.open(), limit);
            case JSON -> json(file, limit);
            case CSV -> new CsvReader(file.name(), file.open(), limit);
            case PARQUET -> new ParquetRows(file, limit);
            case TEXT, HTML -> new DocumentReader(file, format, limit);
        };
    }

    /**
     * Reads a compressed file to its checksum before any of it is believed: a flipped bit may change a number and still
     * decompress. A file that only ends early goes on to the reader, which keeps the whole records before the break.
     *
     * @throws java.util.zip.ZipException where the file is corrupt
     */
    private static void verify(ReportFile file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = file.open()) {
            while (in.read(buffer) >= 0) {
                continue;
            }
        } catch (EOFException endsEarly) {
            return;
        }
    }

    private static Intakes json(ReportFile file, int limit) throws IOException {
        InputStream in = new BufferedInputStream(file.open(), 1 << 16);
        try {
            return JsonShape.isSpreadOverLines(in)
                    ? new JsonDocumentReader(file.name(), in, limit)
                    : new JsonLinesReader(file.name(), in, limit);
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    /** At most one record, which was known before anything was read. */
    private static final class OneIntake implements Intakes {

        private @Nullable Intake intake;

        private OneIntake(@Nullable Intake intake) {
            this.intake = intake;
        }

        @Override
        public @Nullable Intake next() {
            Intake once = intake;
            intake = null;
            return once;
        }

        @Override
        public @Nullable Long line() {
            return null;
        }

        @Override
        public void close() {}
    }
}
