package org.wartally.text;

import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for. A token that is no word of the table, which most tokens of a text are for most tables,
 * is told by its hash alone: no string is made of it and none compared.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {

    /** Slots for each word: the emptier the table, the sooner a foreign token is told. */
    private static final int ROOM = 4;

    private int size;
    private String[] words = new String[ROOM];
    /** The hashes of the words, never 0 where a word stands: a foreign token is told without a look at any word. */
    private int[] hashes = new int[ROOM];

    private Object[] values = new Object[ROOM];

    /** Sets what a word in lower case stands for. */
    public void put(String word, V value) {
        int slot = slot(word);
        if (words[slot] == null && ++size * ROOM > words.length) {
            grow();
            slot = slot(word);
        }
        words[slot] = word;
        hashes[slot] = hash(word.hashCode());
        values[slot] = value;
    }

    /** What a word in lower case stands for, null where it is not in the table. */
    public @Nullable V get(String word) {
        return value(slot(word));
    }

    /** What a token stands for in any case, null where it is not in the table; also over the edge of the text. */
    public @Nullable V get(Tokens tokens, int token) {
        int[] known = hashes;
        int mask = known.length - 1;
        int hash = hash(tokens.hash(token));
        for (int slot = spread(hash) & mask; known[slot] != 0; slot = (slot + 1) & mask) {
            if (known[slot] == hash && words[slot].equals(tokens.lower(token))) {
                return value(slot);
            }
        }
        return null;
    }

    private static int hash(int hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(String word) {
        int mask = words.length - 1;
        int slot = spread(hash(word.hashCode())) & mask;
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Only {@link #put} fills the column. */
    @SuppressWarnings("unchecked")
    private @Nullable V value(int slot) {
        return (V) values[slot];
    }

    /** The low bits of a string's hash are those of its last letters: endings would meet. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private void grow() {
        String[] oldWords = words;
        Object[] oldValues = values;
        words = new String[2 * oldWords.length];
        hashes = new int[words.length];
        values = new Object[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i]);
                words[slot] = oldWords[i];
                hashes[slot] = hash(oldWords[i].hashCode());
                values[slot] = oldValues[i];
            }
        }
    }
}
