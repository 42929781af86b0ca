package org.wartally.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Published weeks held against the truth.
 *
 * @param rows rows of either
 * @param right rows of both with equal numbers
 * @param misses "cell: published of true", sorted
 */
record Verdict(int rows, int right, List<String> misses) {

    static Verdict of(Map<String, Long> published, Map<String, Long> truth) {
        Set<String> cells = new TreeSet<>(truth.keySet());
        cells.addAll(published.keySet());
        List<String> misses = new ArrayList<>();
        for (String cell : cells) {
            long told = published.getOrDefault(cell, 0L);
            long real = truth.getOrDefault(cell, 0L);
            if (told != real) {
                misses.add(cell + ": " + told + " of " + real);
            }
        }
        return new Verdict(cells.size(), cells.size() - misses.size(), misses);
    }

    double share() {
        return (double) right / rows;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d rows equal the truth, %.4f", right, rows, share());
    }
}
