package org.wartally.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header, by RFC 4180, delimited by comma, semicolon or tab, whichever the header uses. An own reader,
 * for the known ones stop at the first row that is broken or too long and lose the rest.
 */
final class CsvReader implements Intakes {

    private static final String DELIMITERS = ",;\t";

    private final String file;
    private final LineReader lines;
    private final int recordLimit;
    private @Nullable List<String> header;
    private char delimiter = ',';
    private boolean ended;

    CsvReader(String file, InputStream in, int recordLimit) {
        this.file = file;
        this.lines = new LineReader(in, recordLimit);
        this.recordLimit = recordLimit;
    }

    @Override
    public @Nullable Intake next() throws IOException {
        LineReader.Line line = ended ? null : nextNotBlank();
        if (line != null && header == null) {
            Intake refused = readHeader(line);
            if (refused != null) {
                ended = true;
                return refused;
            }
            line = nextNotBlank();
        }
        return line == null ? null : row(line);
    }

    @Override
    public Long line() {
        return lines.number();
    }

    private LineReader.@Nullable Line nextNotBlank() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line;
    }

    /** Why the whole table cannot be read; null where it can. */
    private @Nullable Intake readHeader(LineReader.Line line) throws IOException {
        String text = Encoding.decode(line.content());
        if (text == null) {
            return setAside(line, line.bytes(), Reason.INVALID_ENCODING);
        }
        delimiter = delimiterOf(text);
        RawRow row = read(line);
        header = row.cells.cells();
        boolean hasText = header.stream().anyMatch(name -> ReportField.of(name) == ReportField.TEXT);
        return hasText ? null : setAside(line, line.bytes(), Reason.MISSING_COLUMN);
    }

    private static char delimiterOf(String header) {
        char best = ',';
        for (char candidate : DELIMITERS.toCharArray()) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private Intake row(LineReader.Line first) throws IOException {
        RawRow row = read(first);
        Reason refused = row.refused();
        if (refused != null) {
            return setAside(first, row.bytes, refused);
        }
        ReportFields fields = new ReportFields();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), row.cells.cells().get(i));
        }
        return fields.judge(new Origin(file, first.number(), row.bytes));
    }

    private List<String> names() {
        return header == null ? List.of() : header;
    }

    private Intake setAside(LineReader.Line first, long bytes, Reason reason) {
        Origin origin = new Origin(file, first.number(), bytes);
        return new Intake.SetAside(origin, reason, Encoding.sample(first.content()));
    }

    private RawRow read(LineReader.Line first) throws IOException {
        RawRow row = new RawRow();
        row.take(first);
        while (row.cells.isOpen()) {
            LineReader.Line line = lines.next();
            if (line == null) {
                break;
            }
            row.take(line);
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** The lines of one row, with what is wrong about them. */
    private final class RawRow {

        private final CsvRow cells = new CsvRow(delimiter);
        private long bytes;
        private boolean undecodable;

        private void take(LineReader.Line line) {
            bytes += line.bytes();
            if (bytes > recordLimit) {
                cells.drop();
            }
            if (line.tooLong()) {
                cells.pass(line.quotes());
                return;
            }
            String text = Encoding.decode(line.content());
            undecodable |= text == null;
            cells.feed(text != null ? text : new String(line.content(), StandardCharsets.ISO_8859_1));
        }

        private @Nullable Reason refused() {
            if (cells.isOpen()) {
                return Reason.UNCLOSED_QUOTE;
            }
            if (bytes > recordLimit) {
                return Reason.LINE_TOO_LONG;
            }
            if (undecodable) {
                return Reason.INVALID_ENCODING;
            }
            if (cells.isMalformed()) {
                return Reason.BAD_QUOTES;
            }
            return cells.cells().size() == names().size() ? null : Reason.WRONG_WIDTH;
        }
    }
}
