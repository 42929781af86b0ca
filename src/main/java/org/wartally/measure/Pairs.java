package org.wartally.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;

/** Pairs what was read with the gold, one to one, those first that agree most. */
final class Pairs {

    /** Places of a pair in their lists. */
    record Pair(int gold, int read) {}

    private record Option(int agreement, int gold, int read) {}

    private Pairs() {}

    static <T> List<Pair> of(List<T> golds, List<T> reads, BiPredicate<T, T> allowed, ToIntBiFunction<T, T> agreement) {
        List<Option> options = new ArrayList<>();
        for (int g = 0; g < golds.size(); g++) {
            for (int r = 0; r < reads.size(); r++) {
                if (allowed.test(golds.get(g), reads.get(r))) {
                    options.add(new Option(agreement.applyAsInt(golds.get(g), reads.get(r)), g, r));
                }
            }
        }
        options.sort(Comparator.comparingInt((Option o) -> -o.agreement)
                .thenComparingInt(Option::gold)
                .thenComparingInt(Option::read));
        return greedy(options);
    }

    private static List<Pair> greedy(List<Option> options) {
        List<Pair> pairs = new ArrayList<>();
        BitSet golds = new BitSet();
        BitSet reads = new BitSet();
        for (Option option : options) {
            if (!golds.get(option.gold) && !reads.get(option.read)) {
                pairs.add(new Pair(option.gold, option.read));
                golds.set(option.gold);
                reads.set(option.read);
            }
        }
        return pairs;
    }
}
