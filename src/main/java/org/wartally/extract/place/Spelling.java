package org.wartally.extract.place;

import java.text.Normalizer;

/**
 * Folds spellings of a name into one key: "Ivano-Frankivsk" and "ivano frankivsk", "Ma'rib" and "Marib", "Орёл" and
 * "Орел" are one. Keys are 64-bit hashes; among a million names a chance meeting of two keys is not to be expected.
 */
final class Spelling {

    /** The key of no letters yet. */
    static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final char DROPPED = 0;
    private static final char GAP = ' ';
    private static final char[] FOLDED = table();

    private Spelling() {}

    /** The letter that stands for a character, a space for what parts words, 0 for what is dropped. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : DROPPED;
    }

    /** Adds a word to a key; words are parted by one space however the text parts them. */
    static long add(long key, CharSequence text, int from, int to) {
        long hash = key == EMPTY ? key : step(key, GAP);
        for (int i = from; i < to; i++) {
            char c = fold(text.charAt(i));
            if (c != DROPPED) {
                hash = step(hash, c);
            }
        }
        return hash;
    }

    /** The key of a whole name. */
    static long key(CharSequence name) {
        long key = EMPTY;
        int i = 0;
        while (i < name.length()) {
            int end = wordEnd(name, i, name.length());
            key = end > i ? add(key, name, i, end) : key;
            i = Math.max(end, i + 1);
        }
        return key;
    }

    private static long step(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** Where the word that begins at {@code from} ends: before a space, a dash, a full stop or a possessive. */
    static int wordEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && fold(text.charAt(i)) != GAP && !(i > from && isPossessive(text, i, to))) {
            i++;
        }
        return i;
    }

    /** "People's" is two tokens in a text, so it is two words in a name. */
    private static boolean isPossessive(CharSequence text, int i, int to) {
        return fold(text.charAt(i)) == DROPPED
                && i + 1 < to
                && text.charAt(i + 1) == 's'
                && (i + 2 == to || fold(text.charAt(i + 2)) == GAP);
    }

    private static char[] table() {
        char[] folded = new char[0x2100];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.isLetter(c) ? letter(Character.toLowerCase(c)) : other(c);
        }
        return folded;
    }

    private static char other(char c) {
        return c >= '0' && c <= '9' ? c : c == '\'' || c >= '\u2018' && c <= '\u201B' || c == '`' ? DROPPED : GAP;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'й', 'ї' -> c;
            case 'ґ' -> 'г';
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'ø', 'œ' -> 'o';
            case 'đ', 'ð' -> 'd';
            case 'ß' -> 's';
            case 'æ', 'ə' -> 'a';
            case 'ħ' -> 'h';
            default ->
                isModifier(c)
                        ? DROPPED
                        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0);
        };
    }

    /** The ayn and hamza of scholars' spellings count as letters in Unicode. */
    private static boolean isModifier(char c) {
        return c >= '\u02B0' && c <= '\u02FF';
    }
}
