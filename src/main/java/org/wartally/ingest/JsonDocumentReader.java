package org.wartally.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON spread over lines: an array of objects, or objects one after the other. The elements before a break are kept; what
 * follows it cannot be told apart and is set aside as one. Only Unicode, as JSON demands.
 */
final class JsonDocumentReader implements Intakes {

    private final String file;
    private final JsonParser json;
    private boolean broken;

    JsonDocumentReader(String file, InputStream in, int recordLimit) throws IOException {
        this.file = file;
        this.json = factory(recordLimit).createParser(in);
    }

    /** Parsers that refuse a string longer than a record may be, before it is held. */
    static JsonFactory factory(int recordLimit) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(recordLimit)
                        .build())
                .build();
    }

    @Override
    public @Nullable Intake next() throws IOException {
        if (broken) {
            return null;
        }
        JsonLocation start = json.currentLocation();
        try {
            return element();
        } catch (JsonProcessingException fault) {
            broken = true;
            Reason reason = fault instanceof StreamConstraintsException ? Reason.LINE_TOO_LONG : Reason.INVALID_JSON;
            return new Intake.SetAside(origin(start), reason, fault.getOriginalMessage());
        }
    }

    private @Nullable Intake element() throws IOException {
        JsonToken token = json.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            token = json.nextToken();
        }
        JsonLocation start = json.currentTokenLocation();
        if (token == null) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            return new Intake.SetAside(origin(start), Reason.INVALID_JSON, json.getText());
        }
        JsonFields fields = JsonFields.read(json);
        return fields.judge(origin(start));
    }

    private Origin origin(JsonLocation start) {
        long bytes = json.currentLocation().getByteOffset() - start.getByteOffset();
        return new Origin(file, (long) start.getLineNr(), Math.max(0, bytes));
    }

    @Override
    public Long line() {
        return (long) json.currentLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
