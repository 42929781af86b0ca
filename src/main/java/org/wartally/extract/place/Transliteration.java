package org.wartally.extract.place;

/**
 * Folds the ways in which one name of another script is written in Latin letters into one key: "Bossasso" and "Bosaso",
 * "Kazeroon" and "Kazerun", "Datta Khel" and "Dattakhel", "Kupyansk" and "Kupiansk".
 */
final class Transliteration {

    /** No key: the name is too short, or not in Latin letters. */
    static final long NONE = 0;

    /** Shorter names have too many neighbours. */
    private static final int SHORTEST = 5;

    private static final long PRIME = 0x100000001b3L;
    private static final char SILENT = 0;

    private Transliteration() {}

    /** Key of the name in {@code text[from, to)}; {@link #NONE} where it has none. */
    static long key(CharSequence text, int from, int to) {
        long hash = Spelling.EMPTY;
        int length = 0;
        char last = 0;
        for (int i = from; i < to; i++) {
            char c = Spelling.fold(text.charAt(i));
            if (c > 'z') {
                return NONE;
            }
            char sound = sound(c, i + 1 < to ? Spelling.fold(text.charAt(i + 1)) : 0);
            if (sound != SILENT && sound != last) {
                hash = (hash ^ sound) * PRIME;
                length++;
                last = sound;
            }
        }
        return length < SHORTEST ? NONE : hash;
    }

    /** Gaps and dashes are written by some only, and so is the h of "kh", "dh", "Mohmand" and of endings. */
    private static char sound(char c, char next) {
        if (c < 'a' || c == 'h') {
            return SILENT;
        }
        return switch (c) {
            case 'e', 'y' -> 'i';
            case 'o' -> 'u';
            case 'q' -> 'k';
            case 'c' -> next == 'h' ? 'c' : 'k';
            case 'w' -> 'v';
            default -> c;
        };
    }
}
