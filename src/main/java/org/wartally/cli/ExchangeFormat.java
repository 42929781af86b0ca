package org.wartally.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Report;

/** Reads reports in the exchange format: a JSON object a line (codebook, section "Exchange format"). */
final class ExchangeFormat {

    /** JSON Lines are UTF-8; a guess at UTF-16 would turn a broken line into strange words. */
    static final JsonFactory JSON =
            JsonFactory.builder().disable(JsonFactory.Feature.CHARSET_DETECTION).build();

    private ExchangeFormat() {}

    /**
     * The report that a line holds. Fields that the format does not know are passed over.
     *
     * @throws UnreadableReport where the line is no JSON object in UTF-8, lacks {@code report_id} or {@code text}, holds
     *     something else than text in a field, or a {@code published_at} that is no ISO 8601 date
     */
    static Report read(byte[] line) throws UnreadableReport {
        Map<String, @Nullable String> fields = fields(line);
        Report report = new Report(
                required(fields, "report_id"),
                fields.get("published_at"),
                fields.get("source"),
                fields.get("url"),
                fields.get("title"),
                fields.get("lang"),
                required(fields, "text"));
        if (report.publishedAt() != null && report.publishedOn() == null) {
            throw new UnreadableReport("published_at '" + report.publishedAt()
                    + "' is no ISO 8601 date such as 2025-05-25 or 2025-05-25T08:00:00Z");
        }
        return report;
    }

    private static String required(Map<String, @Nullable String> fields, String name) throws UnreadableReport {
        String value = fields.get(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableReport("the report has no " + name);
        }
        return value;
    }

    private static Map<String, @Nullable String> fields(byte[] line) throws UnreadableReport {
        try (JsonParser json = JSON.createParser(line)) {
            return fields(json);
        } catch (JsonProcessingException broken) {
            throw new UnreadableReport("not JSON: " + broken.getOriginalMessage() + " (column "
                    + broken.getLocation().getColumnNr() + ")");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Map<String, @Nullable String> fields(JsonParser json) throws IOException, UnreadableReport {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableReport("a line holds one JSON object, this one begins with " + json.currentToken());
        }
        Map<String, @Nullable String> fields = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            if (isKnown(name)) {
                fields.put(name, text(name, json));
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new UnreadableReport("more than one JSON object in the line");
        }
        return fields;
    }

    private static boolean isKnown(String name) {
        return switch (name) {
            case "report_id", "published_at", "source", "url", "title", "lang", "text" -> true;
            default -> false;
        };
    }

    private static @Nullable String text(String name, JsonParser json) throws IOException, UnreadableReport {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NULL -> null;
            default -> throw new UnreadableReport("field " + name + " holds something else than text");
        };
    }
}
