package org.wartally.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What was read wrong of one report.
 *
 * @param gold its line of the gold
 * @param weight mistakes in claims, totals and forbidden numbers together
 * @param missed figures of the gold that no claim states
 * @param extra claims that the gold does not hold
 */
public record Mistakes(JsonNode gold, long weight, List<JsonNode> missed, List<JsonNode> extra) {

    public Mistakes {
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** Id of the report. */
    public String reportId() {
        return gold.path("report_id").asText();
    }
}
