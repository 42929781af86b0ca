package org.wartally.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Report;

/**
 * A report with what it must give, read by hand: a line of a golden file in the exchange form, with {@code figures}, {@code
 * totals} and, where the reader is known to fall short, a {@code gap} that says why.
 */
public record GoldenReport(
        Report report,
        List<JsonNode> figures,
        List<JsonNode> totals,
        List<JsonNode> mustNot,
        @Nullable String gap) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The reports of a golden file beside this class. */
    public static List<GoldenReport> load(String file) {
        try (InputStream in = GoldenReport.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + GoldenReport.class.getName());
            }
            List<GoldenReport> reports = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()) {
                    reports.add(read(line));
                }
            }
            return reports;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A report of one line of a golden file. */
    static GoldenReport read(String json) throws JsonProcessingException {
        JsonNode line = JSON.readTree(json);
        Report report = new Report(
                line.get("report_id").asText(),
                text(line, "published_at"),
                text(line, "source"),
                text(line, "url"),
                text(line, "title"),
                text(line, "lang"),
                line.get("text").asText());
        return new GoldenReport(
                report, list(line, "figures"), list(line, "totals"), list(line, "must_not"), text(line, "gap"));
    }

    /** The quotes and words not to be counted that do not stand in the report, which are mistakes of the golden file. */
    List<String> misquotes() {
        List<String> misquotes = new ArrayList<>();
        for (JsonNode figure : figures) {
            String quote = text(figure, "quote");
            String field = "title".equals(text(figure, "field")) ? report.title() : report.text();
            if (quote == null || field == null || !field.contains(quote)) {
                misquotes.add("no such words: " + figure);
            }
        }
        for (JsonNode words : mustNot) {
            if (!(report.title() + "\n" + report.text()).contains(words.asText())) {
                misquotes.add("no such words: " + words);
            }
        }
        return misquotes;
    }

    private static List<JsonNode> list(JsonNode line, String name) {
        List<JsonNode> nodes = new ArrayList<>();
        line.path(name).forEach(nodes::add);
        return nodes;
    }

    static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
