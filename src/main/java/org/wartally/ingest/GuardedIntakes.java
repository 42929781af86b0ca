package org.wartally.ingest;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file that may break at any of them: what a reader throws becomes one last record that is set aside, and
 * a file without a record becomes an {@code empty_file}. So every file leaves at least one trace.
 */
final class GuardedIntakes implements Intakes {

    private final ReportFile file;
    private final @Nullable Format format;
    private final Opener opener;
    private @Nullable Intakes records;
    private boolean any;
    private boolean ended;

    /** Opens the records, which may fail like any reading. */
    interface Opener {
        Intakes open() throws IOException;
    }

    GuardedIntakes(ReportFile file, @Nullable Format format, Opener opener) {
        this.file = file;
        this.format = format;
        this.opener = opener;
    }

    @Override
    public @Nullable Intake next() {
        if (ended) {
            return null;
        }
        Intake intake;
        try {
            intake = read();
        } catch (IOException | RuntimeException broken) {
            ended = true;
            return setAside(reason(broken), broken);
        }
        ended = intake == null;
        if (ended && !any) {
            return setAside(Reason.EMPTY_FILE, null);
        }
        any = true;
        return intake;
    }

    private @Nullable Intake read() throws IOException {
        if (records == null) {
            records = opener.open();
        }
        return records.next();
    }

    private Intake setAside(Reason reason, @Nullable Exception broken) {
        String complaint = broken == null ? "" : broken.getClass().getSimpleName() + ": " + broken.getMessage();
        Long line = reason == Reason.EMPTY_FILE ? null : line();
        return new Intake.SetAside(new Origin(file.name(), line, 0), reason, complaint);
    }

    private Reason reason(Exception broken) {
        if (format == Format.PARQUET) {
            return Reason.UNREADABLE_PARQUET;
        }
        if (broken instanceof CharacterCodingException || broken instanceof CharConversionException) {
            return Reason.INVALID_ENCODING;
        }
        if (Format.isGz(file.name()) && broken instanceof EOFException) {
            return Reason.TRUNCATED_GZIP;
        }
        return broken instanceof ZipException ? Reason.CORRUPT_GZIP : Reason.UNREADABLE_FILE;
    }

    @Override
    public @Nullable Long line() {
        return records == null ? null : records.line();
    }

    @Override
    public void close() throws IOException {
        if (records != null) {
            records.close();
        }
    }
}
