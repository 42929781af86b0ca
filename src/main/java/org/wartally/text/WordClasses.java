package org.wartally.text;

import java.util.Arrays;

/**
 * Words and the classes that each of them belongs to, one bit each: no question is asked of a token more often.
 *
 * @param <C> the classes
 */
public final class WordClasses<C extends Enum<C>> {

    private final Vocabulary vocabulary = Vocabulary.standard();
    /** How many longs hold the bits of a word. */
    private final int width;
    /** By the words' numbers. */
    private long[] bits = {};
    /** The newest word here: a text that was cut before this word was known must look its words up again. */
    private int newest;

    public WordClasses(Class<C> classes) {
        width = classes.getEnumConstants().length / Long.SIZE + 1;
    }

    /** Puts a word in lower case into a class besides those that it is in. */
    public void put(String word, C wordClass) {
        int number = vocabulary.add(word);
        newest = Math.max(newest, number);
        if (number * width >= bits.length) {
            bits = Arrays.copyOf(bits, (number + number / 2 + 1) * width);
        }
        bits[at(number, wordClass)] |= bit(wordClass);
    }

    /** Whether a word in lower case is in a class. */
    public boolean is(String word, C wordClass) {
        return is(vocabulary.find(Vocabulary.key(word.toCharArray(), 0, word.length())), wordClass);
    }

    /** Whether a token is in a class, in any case; not so over the edge of the text. */
    public boolean is(Tokens tokens, int token, C wordClass) {
        return is(tokens.number(token, newest), wordClass);
    }

    private boolean is(int number, C wordClass) {
        int at = at(number, wordClass);
        return at < bits.length && (bits[at] & bit(wordClass)) != 0;
    }

    private int at(int number, C wordClass) {
        return number * width + wordClass.ordinal() / Long.SIZE;
    }

    private static long bit(Enum<?> wordClass) {
        return 1L << wordClass.ordinal();
    }
}
