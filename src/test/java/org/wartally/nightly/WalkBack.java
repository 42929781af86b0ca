package org.wartally.nightly;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.NumberReader;
import org.wartally.text.CleanText;
import org.wartally.text.Tokens;

/** From a row of a weekly table by joins to its figures, their claims, and the words of a report that state the number. */
final class WalkBack {

    /** The weekly rows whose own columns find another count of figures than they state. */
    private static final String FIGURES = """
            SELECT '%1$s', w.* FROM %1$s w WHERE w.figures <> (SELECT count(*) FROM figures f WHERE %2$s)
            """;

    private static final String KEY =
            "w.iso_week IS NOT DISTINCT FROM f.iso_week AND w.side IS NOT DISTINCT FROM f.side";
    private static final String PLACE = " AND w.region_code IS NOT DISTINCT FROM f.region_code"
            + " AND w.region_level = f.region_level AND w.region_name IS NOT DISTINCT FROM f.region_name"
            + " AND w.claimant_side IS NOT DISTINCT FROM f.claimant_side";
    private static final String CASUALTIES = KEY + PLACE + " AND w.metric = f.metric AND w.victim_type = f.victim_type";
    private static final String INTERCEPTIONS = KEY + PLACE
            + " AND w.weapon_family IS NOT DISTINCT FROM f.weapon_family AND f.metric IN ('launched', 'intercepted',"
            + " 'suppressed', 'neutralised', 'hit', 'left_airspace', 'airborne')";
    private static final String EXCHANGES = KEY + " AND f.metric IN ('exchanged', 'bodies_returned')";

    private static final String UNCLAIMED = """
            SELECT figure_id FROM figures f
            WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.figure_id = f.figure_id AND c.used_as = 'figure')
            """;

    private static final String UNSAID = """
            SELECT claim_id FROM running_totals t
            WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.claim_id = t.claim_id AND c.best = t.best AND c.role = t.kind)
            """;

    private static final String WORDS = """
            SELECT c.claim_id, c."start", c."end", c.best, c.quote,
              CASE c.field WHEN 'title' THEN r.title ELSE r.text END
            FROM claims c JOIN reports r USING (report_id)
            """;

    private static final Pattern SINGLE =
            Pattern.compile("\\b(an?|another|one|his|her|their|the|no)\\b", Pattern.CASE_INSENSITIVE);

    private final Duck duck;

    WalkBack(Duck duck) {
        this.duck = duck;
    }

    /** Weekly rows that do not find the figures which they sum. */
    List<String> rowsWithoutTheirFigures() throws SQLException {
        List<String> lost = new ArrayList<>();
        lost.addAll(duck.rows(String.format(Locale.ROOT, FIGURES, "casualties_by_region_week", CASUALTIES)));
        lost.addAll(duck.rows(String.format(Locale.ROOT, FIGURES, "interceptions_by_region_week", INTERCEPTIONS)));
        lost.addAll(duck.rows(String.format(Locale.ROOT, FIGURES, "exchanges_by_week", EXCHANGES)));
        return lost;
    }

    /** Figures that no claim states. */
    List<String> figuresWithoutAClaim() throws SQLException {
        return duck.rows(UNCLAIMED);
    }

    /** Running totals that are not what their claim states. */
    List<String> runningTotalsWithoutAClaim() throws SQLException {
        return duck.rows(UNSAID);
    }

    /** Claims whose words do not stand where they say, or do not hold the number. */
    List<String> claimsWithoutTheirWords() throws SQLException {
        List<String> lost = new ArrayList<>();
        for (List<String> claim : duck.cells(WORDS)) {
            int start = Integer.parseInt(claim.get(1));
            int end = Integer.parseInt(claim.get(2));
            String words = claim.get(5).substring(start, end);
            if (!words.equals(claim.get(4)) || !holds(words, Long.parseLong(claim.get(3)))) {
                lost.add(claim.get(0) + " " + claim.get(3) + ": " + words);
            }
        }
        return lost;
    }

    /**
     * Whether words hold a number: they say it, say numbers and single people that add up to it or that it is taken from
     * ("all but ten of 53"), or count by articles alone ("a woman of 68 and her son").
     */
    private static boolean holds(String words, long best) {
        List<Long> said = NumberReader.english().read(Tokens.of(CleanText.of(words))).stream()
                .filter(NumberMention::isCount)
                .map(number -> number.count().best())
                .toList();
        long sum = said.stream().mapToLong(Long::longValue).sum();
        boolean taken = words.toLowerCase(Locale.ROOT).contains("all but");
        return said.contains(best) || taken || singles(words) >= best || sum <= best && sum + singles(words) >= best;
    }

    /** How many people articles count at most: "a woman", "her son", "another". */
    private static long singles(String words) {
        return SINGLE.matcher(words).results().count();
    }
}
