package org.wartally.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one object a line. Blank lines are no records; a broken line is set aside alone. */
final class JsonLinesReader implements Intakes {

    private final String file;
    private final LineReader lines;
    private final JsonFactory json;

    JsonLinesReader(String file, InputStream in, int recordLimit) {
        this.file = file;
        this.lines = new LineReader(in, recordLimit);
        this.json = JsonDocumentReader.factory(recordLimit);
    }

    @Override
    public @Nullable Intake next() throws IOException {
        LineReader.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : intake(line);
    }

    @Override
    public Long line() {
        return lines.number();
    }

    private Intake intake(LineReader.Line line) throws IOException {
        Origin origin = new Origin(file, line.number(), line.bytes());
        if (line.tooLong()) {
            return new Intake.SetAside(origin, Reason.LINE_TOO_LONG, Encoding.sample(line.content()));
        }
        String text = Encoding.decode(line.content());
        return text == null
                ? new Intake.SetAside(origin, Reason.INVALID_ENCODING, Encoding.sample(line.content()))
                : object(text, origin);
    }

    private Intake object(String text, Origin origin) throws IOException {
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonFields fields = JsonFields.read(parser);
                if (parser.nextToken() == null) {
                    return fields.judge(origin);
                }
            }
            return new Intake.SetAside(origin, Reason.INVALID_JSON, text);
        } catch (JsonProcessingException broken) {
            return new Intake.SetAside(origin, Reason.INVALID_JSON, text);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
