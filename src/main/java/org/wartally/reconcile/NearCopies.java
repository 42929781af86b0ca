package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reports that tell in nearly the same words what an earlier one tells: copies, with another headline, byline or last
 * sentence. Only reports whose figures are equal are held against each other, so that a bulletin that differs from
 * yesterday's in its numbers alone, or tells of another town, is never taken for a copy of it.
 */
final class NearCopies {

    /** Share of runs of four words that a copy has in common with its original. */
    static final double LIKENESS = 0.8;

    private static final int ROWS = 4;

    /** Of many texts that look alike a little, a text is held against the earliest alone: the work stays linear. */
    private static final int LEADERS = 8;

    /**
     * A report that may be a copy.
     *
     * @param publishedAt ISO 8601 date or instant, null where the report has none
     * @param signature of {@link Shingles#signature}
     */
    record Candidate(String reportId, @Nullable String publishedAt, int[] signature) {}

    private static final Comparator<Candidate> EARLIEST = Comparator.comparing(
                    Candidate::publishedAt, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Candidate::reportId);

    private final Map<Integer, List<Candidate>> leaders = new HashMap<>();

    private NearCopies() {}

    /**
     * Original by copy: ids of reports.
     *
     * @param alike reports with equal figures, in any order
     */
    static Map<String, String> of(Collection<Candidate> alike) {
        NearCopies copies = new NearCopies();
        Map<String, String> originals = new TreeMap<>();
        alike.stream()
                .filter(report -> report.signature().length == Shingles.LENGTH)
                .sorted(EARLIEST)
                .forEach(report -> {
                    Candidate original = copies.original(report);
                    if (original == null) {
                        copies.lead(report);
                    } else {
                        originals.put(report.reportId(), original.reportId());
                    }
                });
        return originals;
    }

    private @Nullable Candidate original(Candidate report) {
        Candidate earliest = null;
        for (int band = 0; band < Shingles.LENGTH; band += ROWS) {
            for (Candidate leader : leaders.getOrDefault(bucket(report, band), List.of())) {
                boolean copied = Shingles.likeness(leader.signature(), report.signature()) >= LIKENESS;
                if (copied && (earliest == null || EARLIEST.compare(leader, earliest) < 0)) {
                    earliest = leader;
                }
            }
        }
        return earliest;
    }

    private void lead(Candidate report) {
        for (int band = 0; band < Shingles.LENGTH; band += ROWS) {
            List<Candidate> bucket = leaders.computeIfAbsent(bucket(report, band), key -> new ArrayList<>());
            if (bucket.size() < LEADERS) {
                bucket.add(report);
            }
        }
    }

    private static int bucket(Candidate report, int band) {
        return 31 * band + Arrays.hashCode(Arrays.copyOfRange(report.signature(), band, band + ROWS));
    }
}
