package org.wartally.text;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A number for every word of every dictionary of this JVM, from 1 upwards; 0 is any other word. A token is looked up
 * here once, and each of the many dictionaries that are asked of it answers by its number.
 *
 * <p>Words are told by keys of 64 bits alone: that two of them meet in all the texts of a lifetime is less likely than a
 * broken memory. Words are only added, so a number never changes its word. Reading takes no lock: a reader finds every
 * word that {@link #size} counted when it began.
 */
final class Vocabulary {

    /** Any other word. */
    static final int UNKNOWN = 0;

    /** The key of no letters. */
    static final long EMPTY = 0xCBF29CE484222325L;

    /** Slots for each word: the emptier the table, the sooner a foreign token is told. */
    private static final int ROOM = 4;

    private static final int FIRST_SLOTS = 1 << 12;

    private static final Vocabulary STANDARD = new Vocabulary();

    private final AtomicReference<Table> table = new AtomicReference<>(Table.ofSlots(FIRST_SLOTS));

    private Vocabulary() {}

    static Vocabulary standard() {
        return STANDARD;
    }

    /** The key of a spelling that goes on with a letter in lower case. */
    static long key(long before, char lower) {
        return (before ^ lower) * 0x100000001B3L;
    }

    /** The key of what stands in a text, in lower case. */
    static long key(char[] text, int from, int to) {
        long key = EMPTY;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= 0x80) {
                // Beyond ASCII one letter may become two in lower case: what the language says of them goes.
                return keyOfLower(new String(text, from, to - from).toLowerCase(Locale.ROOT));
            }
            key = key(key, c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return key;
    }

    private static long keyOfLower(String lower) {
        long key = EMPTY;
        for (int i = 0; i < lower.length(); i++) {
            key = key(key, lower.charAt(i));
        }
        return key;
    }

    /** How many words are known, which is the number of the newest. */
    int size() {
        return table.get().size();
    }

    /** The word of a number that is not 0. */
    String word(int number) {
        return table.get().words()[number];
    }

    /** The number of the word of a key, 0 where none has it. */
    int find(long key) {
        return table.get().find(key);
    }

    /** The number of a word in lower case, a new one where it was not known. */
    synchronized int add(String word) {
        Table now = table.get();
        int known = now.find(keyOfLower(word));
        if (known != UNKNOWN) {
            return known;
        }
        Table roomy = now.isFull() ? now.grown() : now;
        // Literals in rules are interned: a word that is the very string of a literal is compared at no cost.
        roomy.set(word.intern(), now.size() + 1);
        table.set(roomy.with(now.size() + 1));
        return now.size() + 1;
    }

    /**
     * The numbers of words in slots, which are many and therefore small; keys and words by number. A writer fills what
     * {@code size} does not count yet.
     */
    private record Table(int[] slots, long[] keys, String[] words, int size) {

        static Table ofSlots(int slots) {
            return new Table(new int[slots], new long[slots / ROOM + 1], new String[slots / ROOM + 1], 0);
        }

        boolean isFull() {
            return size + 1 == words.length;
        }

        Table with(int newSize) {
            return new Table(slots, keys, words, newSize);
        }

        int find(long key) {
            int mask = slots.length - 1;
            int at = first(key) & mask;
            for (int number = slots[at]; number != UNKNOWN; number = slots[at]) {
                if (keys[number] == key && number <= size) {
                    return number;
                }
                at = (at + 1) & mask;
            }
            return UNKNOWN;
        }

        void set(String word, int number) {
            long key = keyOfLower(word);
            int mask = slots.length - 1;
            int at = first(key) & mask;
            while (slots[at] != UNKNOWN) {
                at = (at + 1) & mask;
            }
            words[number] = word;
            keys[number] = key;
            slots[at] = number;
        }

        Table grown() {
            Table grown = ofSlots(2 * slots.length);
            for (int number = 1; number <= size; number++) {
                grown.set(words[number], number);
            }
            return grown.with(size);
        }

        /** The low bits of a key are those of its last letters: endings would meet. */
        private static int first(long key) {
            return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
        }
    }
}
