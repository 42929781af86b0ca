package org.wartally.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wartally.extract.Extractor;
import org.wartally.model.Total;
import org.wartally.reconcile.WithinReport;

/**
 * A weekend of strikes and swaps, told in other words and another order than the article that the project began with, gives
 * the same weekly totals: no rule serves one article alone.
 */
class RetellingTest {

    @Test
    void givesTheWeeklyTotalsOfTheEventsItRetells() {
        GoldenReport retelling = GoldenReport.load("sample.jsonl").stream()
                .filter(golden -> golden.report().reportId().equals("sample-retelling"))
                .findFirst()
                .orElseThrow();
        List<String> read = WithinReport.totals(
                        Extractor.standard().extract(retelling.report()).claims())
                .stream()
                .map(RetellingTest::row)
                .toList();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        retelling.totals().stream().map(RetellingTest::row).toList());
    }

    private static String row(Total total) {
        String family =
                total.weaponFamily() == null ? null : total.weaponFamily().code();
        return String.join(
                " ",
                total.metric().code(),
                String.valueOf(total.regionCode()),
                String.valueOf(total.isoWeek()),
                String.valueOf(family),
                String.valueOf(total.best()));
    }

    private static String row(JsonNode total) {
        return String.join(
                " ",
                total.get("metric").asText(),
                String.valueOf(GoldenReport.text(total, "region_code")),
                String.valueOf(GoldenReport.text(total, "iso_week")),
                String.valueOf(GoldenReport.text(total, "weapon_family")),
                total.get("best").asText());
    }
}
