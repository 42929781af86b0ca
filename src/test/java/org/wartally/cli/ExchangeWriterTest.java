package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeWriterTest {

    private static final List<String> CLAIM_KEYS = List.of(
            "metric,low,best,high,modifier,role,part_of,side,victim_type,victim_group,weapon_family,weapon_model,claimant,"
                    .concat(
                            "claimant_side,place,region_code,region_level,event_start,event_end,iso_week,field,start,end,quote,rule")
                    .split(","));

    private final JsonNode line = write();

    @Test
    void aClaimHasTheKeysOfTheCodebookInItsOrder() {
        assertThat(keys(line)).containsExactly("report_id", "claims", "totals", "rejects");
        assertThat(keys(line.at("/claims/0"))).containsExactlyElementsOf(CLAIM_KEYS);
        assertThat(keys(line.at("/totals/0")))
                .containsExactly(
                        "metric",
                        "side",
                        "victim_type",
                        "weapon_family",
                        "region_code",
                        "region_level",
                        "iso_week",
                        "low",
                        "best",
                        "high");
        assertThat(keys(line.at("/rejects/0"))).containsExactly("field", "start", "end", "quote", "reason");
    }

    @Test
    void anOpenBoundIsNullAndNotZero() {
        assertThat(line.at("/claims/0/high").isNull()).isTrue();
        assertThat(line.at("/claims/0/low").asLong()).isEqualTo(40);
        assertThat(line.at("/totals/0/high").isNull()).isTrue();
    }

    @Test
    void aWholeIsNamedByItsPlaceAmongTheClaims() {
        assertThat(line.at("/claims/0/part_of").isNull()).isTrue();
        assertThat(line.at("/claims/1/part_of").asInt(-1)).isZero();
    }

    @Test
    void theSpanCutsTheQuoteOutOfTheText() {
        JsonNode claim = line.at("/claims/1");
        String text = Examples.REPORT.text();
        assertThat(text.substring(claim.get("start").asInt(), claim.get("end").asInt()))
                .isEqualTo(claim.get("quote").asText())
                .isEqualTo("nine of them");
    }

    @Test
    void datesAreIsoAndAnUnknownDateIsNull() {
        assertThat(line.at("/claims/0/event_end").asText()).isEqualTo("2025-05-25");
        assertThat(line.at("/claims/0/iso_week").asText()).isEqualTo("2025-W21");
        assertThat(line.at("/claims/1/iso_week").isNull()).isTrue();
    }

    private static JsonNode write() {
        try {
            return new ObjectMapper().readTree(ExchangeWriter.write(Examples.EXTRACTION, Examples.TOTALS));
        } catch (IOException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
