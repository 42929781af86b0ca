package org.wartally.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A text or a page that is one report; what it does not say of itself may stand in a JSON file beside it. */
final class DocumentReader implements Intakes {

    private final ReportFile file;
    private final Format format;
    private final int limit;
    private boolean done;

    DocumentReader(ReportFile file, Format format, int recordLimit) {
        this.file = file;
        this.format = format;
        this.limit = recordLimit;
    }

    @Override
    public @Nullable Intake next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] bytes;
        try (InputStream in = file.open()) {
            bytes = in.readNBytes(limit + 1);
        }
        return bytes.length == 0 ? null : intake(bytes);
    }

    private Intake intake(byte[] bytes) throws IOException {
        Origin origin = new Origin(file.name(), null, bytes.length);
        if (bytes.length > limit) {
            return new Intake.SetAside(origin, Reason.FILE_TOO_LARGE, "longer than " + limit + " bytes");
        }
        String document = format == Format.HTML ? HtmlPage.decode(bytes) : Encoding.document(bytes);
        if (document == null) {
            return new Intake.SetAside(origin, Reason.INVALID_ENCODING, Encoding.sample(bytes));
        }
        ReportFields beside = sidecar();
        if (beside == null) {
            return new Intake.SetAside(origin, Reason.INVALID_SIDECAR, String.valueOf(file.sidecar()));
        }
        ReportFields own = format == Format.HTML ? HtmlPage.read(document) : FrontMatter.read(document);
        return beside.fillFrom(own).judge(origin);
    }

    /** What the file beside says; nothing where there is none, null where it cannot be read. */
    private @Nullable ReportFields sidecar() throws IOException {
        if (file.sidecar() == null) {
            return new ReportFields();
        }
        byte[] bytes;
        try (InputStream in = file.openRaw(file.sidecar())) {
            bytes = in.readNBytes(limit);
        }
        String json = Encoding.document(bytes);
        return json == null ? null : sidecar(json);
    }

    /** One object without a text: with a text, or with more objects, the file is a collection that has the same name. */
    private @Nullable ReportFields sidecar(String text) throws IOException {
        try (JsonParser json = JsonDocumentReader.factory(limit).createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            ReportFields fields = JsonFields.read(json).sound();
            boolean alone = json.nextToken() == null && fields != null && !fields.has(ReportField.TEXT);
            return alone ? fields : null;
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    @Override
    public @Nullable Long line() {
        return null;
    }

    @Override
    public void close() {}
}
