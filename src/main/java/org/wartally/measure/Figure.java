package org.wartally.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wartally.model.When;

/** One figure of the exchange format, of the gold or as it was read, with the rules by which two of them are compared. */
record Figure(JsonNode node) {

    /** Roles that count for the weeks. */
    static final Set<String> COUNTING = Set.of("total", "part", "increment", "subset");

    /** What is judged of a claim that is right. */
    static final List<String> FIELDS =
            List.of("role", "side", "weapon_family", "region_code", "iso_week", "claimant_side");

    private static final List<String> KEY = List.of("metric", "low", "best", "high");
    private static final List<String> COMPARED = List.of(
            "role",
            "side",
            "weapon_family",
            "region_code",
            "iso_week",
            "claimant_side",
            "modifier",
            "victim_type",
            "victim_group",
            "weapon_model",
            "event_end");
    private static final List<String> TOTAL_KEY = List.of("metric", "region_code", "iso_week", "weapon_family", "best");
    private static final List<String> TOTAL_COMPARED = List.of("side", "victim_type", "low", "high", "region_level");

    /** The figure with its ISO week, where it has but the last day of its event. */
    static Figure of(JsonNode node) {
        if (node.hasNonNull("event_end") && !node.has("iso_week")) {
            ObjectNode copy = node.deepCopy();
            LocalDate day = LocalDate.parse(node.get("event_end").asText());
            copy.put("iso_week", When.isoWeek(day));
            return new Figure(copy);
        }
        return new Figure(node);
    }

    String metric() {
        return text("metric");
    }

    String role() {
        return text("role");
    }

    String text(String field) {
        return node.path(field).asText("");
    }

    boolean has(String field) {
        return node.has(field);
    }

    boolean isCounting() {
        return COUNTING.contains(role());
    }

    /** Whether a claim states this figure of the gold: metric, bounds, and whether it counts at all. */
    boolean isStatedBy(Figure claim) {
        return (!has("role") || isCounting() == claim.isCounting()) && agrees(claim, KEY) == gold(KEY);
    }

    /** Whether a total is this one of the gold: metric, region, week, weapon and number, as far as the gold gives them. */
    boolean isTotal(Figure total) {
        return agrees(total, TOTAL_KEY) == gold(TOTAL_KEY);
    }

    int agreement(Figure claim) {
        return 2 * (quotesMeet(claim) ? 1 : 0) + agrees(claim, COMPARED);
    }

    int totalAgreement(Figure total) {
        return agrees(total, TOTAL_COMPARED);
    }

    /** Whether a field of this gold is the same in what was read. */
    boolean agrees(Figure other, String field) {
        return node.path(field).equals(other.node.has(field) ? other.node.get(field) : NullNode.getInstance());
    }

    private int agrees(Figure other, List<String> fields) {
        return (int) fields.stream()
                .filter(field -> has(field) && agrees(other, field))
                .count();
    }

    private int gold(List<String> fields) {
        return (int) fields.stream().filter(this::has).count();
    }

    private boolean quotesMeet(Figure other) {
        return Quotes.meet(text("quote"), other.text("quote"));
    }
}
