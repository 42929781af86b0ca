package org.wartally.extract.claim.scene;

import org.wartally.text.Tokens;

/**
 * Why a draft has its place or its date: the rule, and the words that it went by.
 *
 * @param given the place or date that the rule gave; where the draft has another by now, a figure that it belongs to gave that
 * @param start token of the first word; as large as {@code end} where no words of the field led to it
 */
public record Ground(String rule, Object given, int start, int end) {

    private static final String TAKEN_OVER = "that of the figures it belongs to";

    /** A rule that goes by no words of the field. */
    public static Ground of(String rule, Object given) {
        return new Ground(rule, given, 0, 0);
    }

    /** Whether words of the field led to it. */
    public boolean isNamed() {
        return end > start;
    }

    /** In words, for a doubting reader. */
    public static String told(@org.jspecify.annotations.Nullable Ground ground, Object now, Tokens tokens) {
        if (ground == null || !ground.given.equals(now)) {
            return TAKEN_OVER;
        }
        String words = ground.isNamed() ? "\"" + tokens.text(ground.start, ground.end) + "\", " : "";
        return words + ground.rule;
    }
}
