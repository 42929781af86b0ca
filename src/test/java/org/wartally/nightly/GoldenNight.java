package org.wartally.nightly;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.wartally.reconcile.Rule;

/**
 * A night of {@code golden/nights.txt}.
 *
 * @param week the ISO week that all its events lie in, and those of no other night
 * @param rule without which its rows would be others
 * @param reports as JSON Lines
 * @param rows of the weekly tables, in the form of {@link Weeks} without table and week, sorted
 */
record GoldenNight(String week, Rule rule, String title, List<String> reports, List<String> rows) {

    static List<GoldenNight> all() {
        List<GoldenNight> nights = new ArrayList<>();
        for (String line : Truth.text("nights.txt").split("\n")) {
            if (line.startsWith("## ")) {
                String[] head = line.substring(3).split(" ", 3);
                nights.add(
                        new GoldenNight(head[0], Rule.valueOf(head[1]), head[2], new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("= ")) {
                nights.get(nights.size() - 1).rows.add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                nights.get(nights.size() - 1).reports.add(report(line));
            }
        }
        nights.forEach(night -> night.rows.sort(null));
        return nights;
    }

    private static String report(String line) {
        String[] head = line.substring(0, line.indexOf(": ")).split(" ", 3);
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("report_id", head[0]);
        json.put("published_at", head[1]);
        json.put("source", head[2]);
        json.put("text", line.substring(line.indexOf(": ") + 2));
        return json.toString();
    }

    @Override
    public String toString() {
        return week + ", " + title;
    }
}
