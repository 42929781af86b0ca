package org.wartally.nightly;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The weekly tables of a release, and of the hand-made truth, as lines of one form. */
final class Weeks {

    /** The columns of a line of the truth that a night must give. */
    private static final String ROWS = """
            SELECT 'casualties_by_region_week' AS t, iso_week, region_code, region_level, metric, side, victim_type AS kind,
              claimant_side, low, best, high FROM casualties_by_region_week
            """;

    private static final String OUTCOME = """
             UNION ALL SELECT 'interceptions_by_region_week', iso_week, region_code, region_level, '%1$s', side,
              weapon_family, claimant_side, %1$s_low, %1$s_best, %1$s_high
              FROM interceptions_by_region_week WHERE %1$s_best IS NOT NULL
            """;

    private static final String EXCHANGE = """
             UNION ALL SELECT 'exchanges_by_week', iso_week, NULL, NULL, '%1$s', side, NULL, NULL,
              %1$s_low, %1$s_best, %1$s_high FROM exchanges_by_week WHERE %1$s_best IS NOT NULL
            """;

    private Weeks() {}

    /** The question whose answer are the rows of a release. */
    static String question() {
        StringBuilder question = new StringBuilder(ROWS);
        for (String metric :
                List.of("launched", "intercepted", "suppressed", "neutralised", "hit", "left_airspace", "airborne")) {
            question.append(String.format(Locale.ROOT, OUTCOME, metric));
        }
        for (String metric : List.of("exchanged", "bodies_returned")) {
            question.append(String.format(Locale.ROOT, EXCHANGE, metric));
        }
        return question.toString();
    }

    /** The rows that people added up from the sample's reports, sorted. */
    static List<String> truth() {
        List<String> lines = Arrays.asList(Truth.text("sample-weeks.tsv").split("\n"));
        return lines.stream().skip(1).map(Weeks::row).sorted().toList();
    }

    /** Table, week, region, level, metric, side, kind (victim type or weapon), claimant's side, low, best, high. */
    private static String row(String line) {
        String[] cells = line.split("\t", -1);
        String kind = cells[7].isEmpty() ? cells[8] : cells[7];
        boolean exchange = cells[0].equals("exchanges_by_week");
        List<String> row = List.of(
                cells[0],
                cells[1],
                exchange ? "" : cells[2],
                exchange ? "" : cells[3],
                cells[5],
                cells[6],
                exchange ? "" : kind,
                exchange ? "" : cells[9],
                cells[10],
                cells[11],
                cells[12]);
        return String.join(
                " ", row.stream().map(cell -> cell.isEmpty() ? "null" : cell).toList());
    }
}
