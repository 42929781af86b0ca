package org.wartally.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object, at whose opening brace the parser stands, into the fields of a report. */
final class JsonFields {

    private final ReportFields fields = new ReportFields();
    private @Nullable String badField;

    private JsonFields() {}

    /** Reads up to the closing brace; fields that no report has are passed over, whatever they hold. */
    static JsonFields read(JsonParser json) throws IOException {
        JsonFields read = new JsonFields();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            read.take(name, json);
        }
        return read;
    }

    private void take(String name, JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        ReportField field = ReportField.of(name);
        if (field == null || token == JsonToken.VALUE_NULL) {
            json.skipChildren();
        } else if (token == JsonToken.VALUE_STRING || (token.isNumeric() && field == ReportField.REPORT_ID)) {
            fields.put(name, json.getText());
        } else if (ReportField.isOwnName(name) || field == ReportField.TEXT) {
            badField = name + " holds " + token;
            json.skipChildren();
        } else {
            json.skipChildren();
        }
    }

    /** The report, or why it is none. */
    Intake judge(Origin origin) {
        return badField == null ? fields.judge(origin) : new Intake.SetAside(origin, Reason.BAD_FIELD, badField);
    }

    /** What was read, where no field held something else than text. */
    @Nullable
    ReportFields sound() {
        return badField == null ? fields : null;
    }
}
