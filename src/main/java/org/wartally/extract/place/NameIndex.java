package org.wartally.extract.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which places bear a name: an open hash table from the keys of {@link Spelling} to lists of place numbers, without an
 * object per name. Keys of beginnings of names are there too, so that a search stops at the first word that leads
 * nowhere.
 */
final class NameIndex {

    /** Marks the key of a beginning of longer names. */
    private static final int BEGINS = 1 << 31;

    /** Marks a place of which the name is the English one. */
    private static final int MAIN = 1 << 30;

    private static final int NONE = 0;

    private long[] keys;
    /** Number of the first entry of the key's list, from 1; with {@link #BEGINS}. */
    private int[] heads;

    private int used;
    private int[] places = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int entries;

    /** @param capacity expected number of keys */
    NameIndex(int capacity) {
        int size = Integer.highestOneBit(capacity * 2);
        keys = new long[size];
        heads = new int[size];
    }

    /** What {@link #write} has written. */
    NameIndex(DataInputStream in) throws IOException {
        int size = in.readInt();
        long[] written = Packed.longs(in);
        int[] firsts = Packed.ints(in);
        keys = new long[size];
        heads = new int[size];
        for (int i = 0; i < written.length; i++) {
            heads[slotFor(written[i])] = firsts[i];
        }
        places = Packed.ints(in);
        next = Packed.ints(in);
        entries = places.length - 1;
    }

    /** The keys in the order of their slots, so that they are put back one beside the other. */
    void write(DataOutputStream out) throws IOException {
        long[] taken = new long[used];
        int[] firsts = new int[used];
        int n = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                taken[n] = keys[slot];
                firsts[n++] = heads[slot];
            }
        }
        out.writeInt(keys.length);
        Packed.write(out, taken, used);
        Packed.write(out, firsts, used);
        Packed.write(out, places, entries + 1);
        Packed.write(out, next, entries + 1);
    }

    /**
     * Files a place under the name in {@code text[from, to)}.
     *
     * @param main whether this is its English name and not one of its other spellings
     */
    void put(CharSequence text, int from, int to, int place, boolean main) {
        long key = Spelling.EMPTY;
        int i = from;
        while (i < to) {
            int end = Spelling.wordEnd(text, i, to);
            if (end > i) {
                if (key != Spelling.EMPTY) {
                    heads[slotFor(key)] |= BEGINS;
                }
                key = Spelling.add(key, text, i, end);
            }
            i = Math.max(end, i + 1);
        }
        if (key != Spelling.EMPTY) {
            add(slotFor(key), place, main ? MAIN : 0);
        }
    }

    /** Files a place under a key. */
    void put(long key, int place) {
        add(slotFor(key), place, 0);
    }

    private void add(int slot, int place, int main) {
        int first = heads[slot] & ~BEGINS;
        for (int e = first; e != NONE; e = next[e]) {
            if ((places[e] & ~MAIN) == place) {
                places[e] |= main;
                return;
            }
        }
        if (++entries == places.length) {
            places = Arrays.copyOf(places, 2 * entries);
            next = Arrays.copyOf(next, 2 * entries);
        }
        places[entries] = place | main;
        next[entries] = first;
        heads[slot] = entries | (heads[slot] & BEGINS);
    }

    /** Whether a longer name begins with this one. */
    boolean begins(int slot) {
        return heads[slot] < 0;
    }

    /** Whether the words so far are a name. */
    boolean isName(int slot) {
        return (heads[slot] & ~BEGINS) != NONE;
    }

    /** The places of this name, those whose English name it is before the others. */
    int[] places(int slot) {
        int[] found = new int[count(slot, 0)];
        int main = 0;
        int other = count(slot, MAIN);
        for (int e = heads[slot] & ~BEGINS; e != NONE; e = next[e]) {
            found[(places[e] & MAIN) != 0 ? main++ : other++] = places[e] & ~MAIN;
        }
        return found;
    }

    /** How many of the places of this name have it as their English name. */
    int mains(int slot) {
        return count(slot, MAIN);
    }

    private int count(int slot, int mark) {
        int n = 0;
        for (int e = heads[slot] & ~BEGINS; e != NONE; e = next[e]) {
            n += (places[e] & mark) == mark ? 1 : 0;
        }
        return n;
    }

    /** Slot of a key, negative where neither a name nor a beginning of one is known. */
    int find(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : -1;
    }

    private int slotFor(long key) {
        if (used * 3 > keys.length * 2) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        return slot;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[2 * oldKeys.length];
        heads = new int[2 * oldHeads.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }
}
