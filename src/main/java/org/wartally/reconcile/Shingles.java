package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * MinHash of a text: a short row of numbers of which as large a share agrees between two texts as they share of their runs
 * of four words. Written here, for Spark's own lies in a library for machine learning that a cluster need not have, and
 * draws its functions by chance.
 */
final class Shingles {

    /** Numbers in a signature: an estimate is right within a few hundredths. */
    static final int LENGTH = 64;

    private static final int WORDS = 4;

    private Shingles() {}

    /** The signature of a text; empty where it has less than four words. */
    static int[] signature(String text) {
        List<Long> words = words(text);
        if (words.size() < WORDS) {
            return new int[0];
        }
        int[] least = new int[LENGTH];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i + WORDS <= words.size(); i++) {
            long run = 0;
            for (int j = i; j < i + WORDS; j++) {
                run = mix(run + words.get(j));
            }
            for (int k = 0; k < LENGTH; k++) {
                least[k] = Math.min(least[k], (int) (mix(run + k) >>> 33));
            }
        }
        return least;
    }

    /** Share of two signatures that agrees, 0 to 1. */
    static double likeness(int[] one, int[] other) {
        int alike = 0;
        for (int k = 0; k < LENGTH; k++) {
            alike += one[k] == other[k] ? 1 : 0;
        }
        return (double) alike / LENGTH;
    }

    private static List<Long> words(String text) {
        List<Long> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        long word = 0;
        boolean open = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = mix(word + c);
                open = true;
            } else if (open) {
                words.add(word);
                word = 0;
                open = false;
            }
        }
        if (open) {
            words.add(word);
        }
        return words;
    }

    /** SplitMix64: spreads every bit over all, equally on every machine. */
    private static long mix(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
