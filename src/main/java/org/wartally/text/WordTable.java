package org.wartally.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they stand for. A token brings the number of its word with it ({@link Vocabulary}), so that no string is
 * made of it and none compared.
 *
 * @param <V> what a word stands for
 */
public final class WordTable<V> {

    /** Up to so many words are looked through; in a table of more, each has its place by its number. */
    private static final int FEW = 8;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private int size;
    /** The words of a small table in the order they came; none in a large one. */
    private int[] numbers = new int[2];
    /** What they stand for, in that order in a small table, by the words' numbers in a large one. */
    private Object[] values = new Object[2];
    /** Which numbers have a value in a large table: so few bits stay near at hand, and most words are told by them to be foreign. */
    private long[] known = {};
    /** The newest word here: a text that was cut before this word was known must look its words up again. */
    private int newest;

    /** Sets what a word in lower case stands for. */
    public void put(String word, V value) {
        int number = vocabulary.add(word);
        newest = Math.max(newest, number);
        if (isSmall() && indexOf(number) < 0) {
            makeRoom(number);
        }
        if (isSmall()) {
            values[indexOf(number)] = value;
        } else {
            values = number < values.length ? values : Arrays.copyOf(values, number + number / 2 + 1);
            known = Arrays.copyOf(known, values.length / Long.SIZE + 1);
            values[number] = value;
            know(number);
        }
    }

    private void know(int number) {
        known[number / Long.SIZE] |= 1L << number;
    }

    /** What a word in lower case stands for, null where it is not in the table. */
    public @Nullable V get(String word) {
        return value(vocabulary.find(Vocabulary.key(word.toCharArray(), 0, word.length())));
    }

    /** What a token stands for in any case, null where it is not in the table; also over the edge of the text. */
    public @Nullable V get(Tokens tokens, int token) {
        return value(tokens.number(token, newest));
    }

    /** Only {@link #put} fills the column. */
    @SuppressWarnings("unchecked")
    private @Nullable V value(int number) {
        if (isSmall()) {
            int at = indexOf(number);
            return at < 0 ? null : (V) values[at];
        }
        int at = number / Long.SIZE;
        return at < known.length && (known[at] & 1L << number) != 0 ? (V) values[number] : null;
    }

    private boolean isSmall() {
        return size <= FEW;
    }

    /** Where a word stands in a small table, -1 where it does not. */
    private int indexOf(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return i;
            }
        }
        return -1;
    }

    private void makeRoom(int number) {
        if (size == FEW) {
            spread();
        } else {
            numbers = size < numbers.length ? numbers : Arrays.copyOf(numbers, FEW);
            values = size < values.length ? values : Arrays.copyOf(values, FEW);
            numbers[size] = number;
        }
        size++;
    }

    private void spread() {
        Object[] byNumber = new Object[newest + 1];
        known = new long[byNumber.length / Long.SIZE + 1];
        for (int i = 0; i < size; i++) {
            byNumber[numbers[i]] = values[i];
            know(numbers[i]);
        }
        values = byNumber;
        numbers = new int[0];
    }
}
