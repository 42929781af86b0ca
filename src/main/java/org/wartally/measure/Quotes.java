package org.wartally.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Compares the words that claims quote. */
final class Quotes {

    private Quotes() {}

    /** Whether one of two quotes holds the other, whatever their spaces and capitals. */
    static boolean meet(String a, String b) {
        String one = plain(a);
        String other = plain(b);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String plain(String quote) {
        return quote.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a claim emits what a report may not give: a number, or words where they stand. */
    static boolean isForbidden(JsonNode item, Figure claim, JsonNode report) {
        if (item.isNumber()) {
            return claim.node().path("best").asLong(-1) == item.asLong();
        }
        boolean placed = claim.node().hasNonNull("start");
        if (!meet(item.asText(), claim.text("quote")) || !placed) {
            return meet(item.asText(), claim.text("quote"));
        }
        String field = claim.text("field").isEmpty() ? "text" : claim.text("field");
        return overlaps(
                report.path(field).asText(""),
                item.asText(),
                claim.node().get("start").asInt(),
                claim.node().path("end").asInt());
    }

    private static boolean overlaps(String text, String words, int start, int end) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            if (start < at + words.length() && at < end) {
                return true;
            }
        }
        return false;
    }
}
