package org.wartally.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text with one spelling of each apostrophe, quote, dash and space, and without marks that only look; every offset
 * leads back to the raw text.
 */
public final class CleanText {

    private final String raw;
    private final String text;
    /** Raw offset of each clean character and of the end; null where nothing was removed. */
    private final int @Nullable [] rawOffsets;

    private CleanText(String raw, String text, int @Nullable [] rawOffsets) {
        this.raw = raw;
        this.text = text;
        this.rawOffsets = rawOffsets;
    }

    /** Cleans a text; characters are replaced one by one or dropped, never added or moved. */
    public static CleanText of(String raw) {
        return isClean(raw) ? new CleanText(raw, raw, null) : cleaned(raw);
    }

    /** Whether nothing must go or be replaced: most texts are clean as they come. */
    private static boolean isClean(String raw) {
        char[] text = raw.toCharArray();
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (!isUsual(c) && (plain(c) != c || isMark(raw, i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits and the usual marks of ASCII, which nothing is ever done to. */
    private static boolean isUsual(char c) {
        return c > '`' && c < 0x80 || c >= ' ' && c < '_' && c != '*';
    }

    private static CleanText cleaned(String raw) {
        char[] clean = new char[raw.length()];
        int[] offsets = new int[raw.length() + 1];
        int n = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (!isMark(raw, i)) {
                offsets[n] = i;
                clean[n++] = plain(raw.charAt(i));
            }
        }
        offsets[n] = raw.length();
        return new CleanText(raw, new String(clean, 0, n), n == raw.length() ? null : Arrays.copyOf(offsets, n + 1));
    }

    public String raw() {
        return raw;
    }

    /** The clean text. */
    public String text() {
        return text;
    }

    /** Raw offset of a clean offset. */
    public int rawStart(int offset) {
        return rawOffsets == null ? offset : rawOffsets[offset];
    }

    /** Raw offset after the last character of a clean range that ends before {@code end}. */
    public int rawEnd(int end) {
        return rawOffsets == null || end == 0 ? end : rawOffsets[end - 1] + 1;
    }

    /** Stress accents, soft hyphens, zero-width characters and the bold or italic marks of messenger posts. */
    private static boolean isMark(String raw, int i) {
        char c = raw.charAt(i);
        if (c < 0x80) {
            return (c == '*' || c == '_') && doubled(raw, i, c);
        }
        return switch (c) {
            case '\u0301', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\uFE0F' -> true;
            default -> false;
        };
    }

    private static boolean doubled(String raw, int i, char c) {
        return (i > 0 && raw.charAt(i - 1) == c) || (i + 1 < raw.length() && raw.charAt(i + 1) == c);
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\r' || c == '\t' ? ' ' : c == '`' ? '\'' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02BB', '\u2032', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2013';
            case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
            case '\u2028', '\u2029' -> '\n';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }
}
