package org.wartally.extract.claim.group;

import java.util.HashMap;
import java.util.Map;
import org.wartally.text.Tokens;

/** Numbers that tell a rank: "second", "thirty-fourth", "19th". They are looked up, for every sentence behind a figure is asked for them. */
public final class Ordinals {

    private static final Map<String, Long> ONES = ranks(
            2,
            1,
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Map<String, Long> ROUND =
            ranks(30, 10, "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

    private static final Map<String, Long> TENS =
            ranks(20, 10, "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** Tokens of "thirty-fourth". */
    private static final int COMPOUND = 3;

    private static final int TEN = 10;

    private Ordinals() {}

    private static Map<String, Long> ranks(long first, long step, String... words) {
        Map<String, Long> ranks = new HashMap<>();
        for (String word : words) {
            ranks.put(word, first + step * ranks.size());
        }
        return Map.copyOf(ranks);
    }

    /** The token behind an ordinal; negative where none begins. */
    public static int end(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        if (ONES.containsKey(lower) || ROUND.containsKey(lower)) {
            return i + 1;
        }
        if (isCompound(tokens, i)) {
            return i + COMPOUND;
        }
        return Ages.isOrdinal(tokens, i) ? i + 2 : -1;
    }

    /** The rank that an ordinal tells. */
    public static long value(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        Long one = ONES.get(lower);
        if (one != null) {
            return one;
        }
        if (isCompound(tokens, i)) {
            return TENS.get(lower) + unit(tokens.lower(i + 2));
        }
        Long round = ROUND.get(lower);
        return round != null ? round : Long.parseLong(lower);
    }

    private static boolean isCompound(Tokens tokens, int i) {
        return TENS.containsKey(tokens.lower(i)) && tokens.isDash(i + 1) && unit(tokens.lower(i + 2)) > 0;
    }

    private static long unit(String word) {
        long one = word.equals("first") ? 1 : ONES.getOrDefault(word, 0L);
        return one < TEN ? one : 0;
    }
}
