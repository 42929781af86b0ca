package org.wartally.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Adds up how right the reader is over many reports: claims, by metric and role, their fields, totals, forbidden numbers. */
public final class Measurement {

    private static final class Count {
        private long right;
        private long predicted;
        private long gold;

        private Harmony harmony() {
            return new Harmony(right, predicted, gold);
        }
    }

    private final Count claims = new Count();
    private final Count counting = new Count();
    private final Count totals = new Count();
    private final Map<String, Count> metrics = new TreeMap<>();
    private final Map<String, Count> roles = new TreeMap<>();
    private final Map<String, Count> fields = new TreeMap<>();
    private final List<Mistakes> mistakes = new ArrayList<>();
    private long reports;
    private long forbidden;

    /**
     * Takes in a report.
     *
     * @param gold a line of gold in the exchange format: {@code figures}, and {@code totals} and {@code must_not} where given
     * @param read the answer of {@code extract} to it
     */
    public void add(JsonNode gold, JsonNode read) {
        List<Figure> golds = figures(gold.path("figures"));
        List<Figure> reads = figures(read.path("claims"));
        List<Pairs.Pair> pairs = Pairs.of(golds, reads, Figure::isStatedBy, Figure::agreement);
        reports++;
        count(claims, pairs.size(), reads.size(), golds.size());
        countBy(metrics, Figure::metric, golds, reads, pairs);
        countBy(roles, Figure::role, golds, reads, pairs);
        count(
                counting,
                pairs.stream().filter(p -> golds.get(p.gold()).isCounting()).count(),
                reads.stream().filter(Figure::isCounting).count(),
                golds.stream().filter(Figure::isCounting).count());
        pairs.forEach(pair -> fields(golds.get(pair.gold()), reads.get(pair.read())));
        List<Figure> missed = rest(golds, pairs, Pairs.Pair::gold);
        List<Figure> extra = rest(reads, pairs, Pairs.Pair::read);
        long said = extra.stream().filter(claim -> isForbidden(claim, gold)).count();
        forbidden += said;
        long lost = gold.has("totals") ? totals(figures(gold.get("totals")), figures(read.path("totals"))) : 0;
        long weight = missed.size() + extra.size() + lost + said;
        if (weight > 0) {
            mistakes.add(new Mistakes(gold, weight, nodes(missed), nodes(extra)));
        }
    }

    private static List<Figure> figures(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(Figure::of).toList();
    }

    private static List<JsonNode> nodes(List<Figure> figures) {
        return figures.stream().map(Figure::node).toList();
    }

    private static void count(Count count, long right, long predicted, long gold) {
        count.right += right;
        count.predicted += predicted;
        count.gold += gold;
    }

    private static void countBy(
            Map<String, Count> counts,
            Function<Figure, String> key,
            List<Figure> golds,
            List<Figure> reads,
            List<Pairs.Pair> pairs) {
        golds.forEach(figure -> counts.computeIfAbsent(key.apply(figure), k -> new Count()).gold++);
        reads.forEach(figure -> counts.computeIfAbsent(key.apply(figure), k -> new Count()).predicted++);
        for (Pairs.Pair pair : pairs) {
            String name = key.apply(golds.get(pair.gold()));
            if (name.equals(key.apply(reads.get(pair.read())))) {
                counts.computeIfAbsent(name, k -> new Count()).right++;
            }
        }
    }

    private void fields(Figure gold, Figure read) {
        for (String field : Figure.FIELDS) {
            if (gold.has(field)) {
                long right = gold.agrees(read, field) ? 1 : 0;
                count(fields.computeIfAbsent(field, f -> new Count()), right, 1, 1);
            }
        }
    }

    private static <T> List<T> rest(List<T> all, List<Pairs.Pair> pairs, Function<Pairs.Pair, Integer> place) {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> paired.set(place.apply(pair)));
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!paired.get(i)) {
                rest.add(all.get(i));
            }
        }
        return rest;
    }

    private static boolean isForbidden(Figure claim, JsonNode gold) {
        return StreamSupport.stream(gold.path("must_not").spliterator(), false)
                .anyMatch(item -> Quotes.isForbidden(item, claim, gold));
    }

    private long totals(List<Figure> golds, List<Figure> reads) {
        int right =
                Pairs.of(golds, reads, Figure::isTotal, Figure::totalAgreement).size();
        count(totals, right, reads.size(), golds.size());
        return golds.size() + reads.size() - 2L * right;
    }

    /** Reports taken in. */
    public long reports() {
        return reports;
    }

    /** Every claim, whatever its role. */
    public Harmony claims() {
        return claims.harmony();
    }

    /** Claims of roles that count for the weeks. */
    public Harmony counting() {
        return counting.harmony();
    }

    /** What the reports amount to by themselves, of those whose gold gives totals. */
    public Harmony totals() {
        return totals.harmony();
    }

    /** Claims by metric, by the codebook's names. */
    public Map<String, Harmony> metrics() {
        return harmonies(metrics);
    }

    /** Claims by role; one that is right but for its role is wrong here. */
    public Map<String, Harmony> roles() {
        return harmonies(roles);
    }

    /** Of the claims that are right, how often a field is; by the field's name. */
    public Map<String, Harmony> fields() {
        return harmonies(fields);
    }

    private static Map<String, Harmony> harmonies(Map<String, Count> counts) {
        Map<String, Harmony> harmonies = new TreeMap<>();
        counts.forEach((name, count) -> harmonies.put(name, count.harmony()));
        return harmonies;
    }

    /** Claims of numbers that a report's gold forbids. */
    public long forbidden() {
        return forbidden;
    }

    /** The reports with the most mistakes, worst first, then by id. */
    public List<Mistakes> worst(int limit) {
        return mistakes.stream()
                .sorted(Comparator.comparingLong((Mistakes m) -> -m.weight()).thenComparing(Mistakes::reportId))
                .limit(limit)
                .toList();
    }
}
