package org.wartally.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a clean text in reading order, as columns: position, kind, spelling and sentence.
 *
 * <p>Indices are token numbers; offsets are characters of the clean text.
 */
public final class Tokens {

    private static final byte WORD = (byte) TokenKind.WORD.ordinal();
    private static final byte NUMBER = (byte) TokenKind.NUMBER.ordinal();
    private static final TokenKind[] KINDS = TokenKind.values();

    private final CleanText clean;
    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    /** The character of each token of one, 0 of a longer one: most rules ask for marks. */
    private char[] singles;
    /** How many lines end before each token. */
    private byte[] lineEnds;

    private boolean[] capitals;
    /** Key of each token's spelling in lower case. */
    private long[] keys;

    private final @Nullable String[] lowers;
    /** The number of each token's word in the vocabulary. */
    private final int[] numbers;
    /** How many words the vocabulary held when the tokens were last looked up. */
    private int known;

    private int[] sentenceOf = {};
    private int[] sentenceStarts = {0};

    Tokens(CleanText clean) {
        this.clean = clean;
        int guess = clean.text().length() / 4 + 8;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new byte[guess];
        singles = new char[guess];
        lineEnds = new byte[guess];
        capitals = new boolean[guess];
        keys = new long[guess];
        new Tokenizer(clean.text(), this).run();
        lowers = new String[size];
        numbers = new int[size];
        lookUp();
    }

    private void lookUp() {
        Vocabulary vocabulary = Vocabulary.standard();
        known = vocabulary.size();
        for (int i = 0; i < size; i++) {
            numbers[i] = vocabulary.find(keys[i]);
        }
    }

    /** Tokens and sentences of a text. */
    public static Tokens of(CleanText clean) {
        Tokens tokens = new Tokens(clean);
        new Sentences(tokens).split();
        return tokens;
    }

    /** Tokens and sentences of a raw text. */
    public static Tokens of(String raw) {
        return of(CleanText.of(raw));
    }

    /**
     * Takes the next token.
     *
     * @param first character
     * @param key of its spelling in lower case
     * @param lines that end before it
     */
    void add(int start, int end, TokenKind kind, char first, long key, int lines) {
        if (size == starts.length) {
            grow(2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        singles[size] = end - start == 1 ? first : 0;
        lineEnds[size] = (byte) Math.min(lines, Byte.MAX_VALUE);
        capitals[size] = kind == TokenKind.WORD && Character.isUpperCase(first);
        keys[size++] = key;
    }

    private void grow(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        kinds = Arrays.copyOf(kinds, room);
        singles = Arrays.copyOf(singles, room);
        lineEnds = Arrays.copyOf(lineEnds, room);
        capitals = Arrays.copyOf(capitals, room);
        keys = Arrays.copyOf(keys, room);
    }

    void sentences(int[] firstTokens) {
        sentenceStarts = firstTokens;
        sentenceOf = new int[size];
        for (int s = 0; s < sentenceCount(); s++) {
            Arrays.fill(sentenceOf, sentenceStart(s), sentenceEnd(s), s);
        }
    }

    public CleanText clean() {
        return clean;
    }

    public int size() {
        return size;
    }

    /** Offset of the first character in the clean text. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset after the last character in the clean text. */
    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return KINDS[kinds[token]];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] == WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < size && kinds[token] == NUMBER;
    }

    /** Whether the token is this one-character mark; false outside the text. */
    public boolean isMark(int token, char mark) {
        return token >= 0 && token < size && singles[token] == mark;
    }

    /** Whether a token is a hyphen or a dash: {@link CleanText} makes one of all dashes. */
    public boolean isDash(int token) {
        return isMark(token, '-') || isMark(token, '\u2013');
    }

    /** The character of a token of one; 0 of a longer one and outside the text. */
    public char mark(int token) {
        return token < 0 || token >= size ? 0 : singles[token];
    }

    /** The spelling in lower case; empty outside the text, so that rules may look over the edge. */
    public String lower(int token) {
        if (token < 0 || token >= lowers.length) {
            return "";
        }
        String lower = lowers[token];
        return lower == null ? spelled(token) : lower;
    }

    /** Apart from its caller, which is asked a hundred times as often and must stay small. */
    private String spelled(int token) {
        int number = numbers[token];
        String lower = number == Vocabulary.UNKNOWN
                ? kinds[token] == NUMBER ? text(token) : text(token).toLowerCase(Locale.ROOT)
                : Vocabulary.standard().word(number);
        lowers[token] = lower;
        return lower;
    }

    /** The number of a token's word in a vocabulary that holds at least {@code newest} words; that of no word over the edge of the text. */
    int number(int token, int newest) {
        if (known < newest) {
            lookUp();
        }
        return token < 0 || token >= numbers.length ? Vocabulary.UNKNOWN : numbers[token];
    }

    /** Characters of the spelling; 0 outside the text. */
    public int length(int token) {
        return token < 0 || token >= size ? 0 : ends[token] - starts[token];
    }

    /** The spelling as in the clean text; empty outside the text. */
    public String text(int token) {
        return token < 0 || token >= size ? "" : clean.text().substring(starts[token], ends[token]);
    }

    /** The clean text from the first token to the one before {@code to}. */
    public String text(int from, int to) {
        return from >= to ? "" : clean.text().substring(starts[from], ends[to - 1]);
    }

    /** Whether a word begins with an upper-case letter. */
    public boolean isCapitalised(int token) {
        return token >= 0 && token < size && capitals[token];
    }

    /** Whether a token of two or more characters has no small letter. */
    public boolean isUpperCase(int token) {
        return length(token) > 1 && isUpperCase(clean.text(), starts[token], ends[token]);
    }

    private static boolean isUpperCase(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // Beyond ASCII one letter may become two in upper case: what the language says of them goes.
                String rest = text.substring(i, to);
                return rest.equals(rest.toUpperCase(Locale.ROOT));
            }
            if (c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean isJoined(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** Whether a line ends between this token and the one before; false outside the text. */
    public boolean startsLine(int token) {
        return token == 0 || token > 0 && token < size && lineEnds(token) > 0;
    }

    /** The first sentence of the paragraph that a sentence stands in. */
    public int paragraphStart(int sentence) {
        int first = sentence;
        while (first > 0 && !startsLine(sentenceStart(first))) {
            first--;
        }
        return first;
    }

    /** Whether a token is the dash or dot that a line of a list opens with. */
    public boolean isBullet(int token) {
        return startsLine(token) && (isDash(token) || isMark(token, '\u2022'));
    }

    /** "- Sidon: nine dead", "* Sidon: nine dead": the token behind the mark that a line opens with; the same token where it opens with none. */
    public int behindBullet(int token) {
        boolean bullet = isBullet(token) || startsLine(token) && isMark(token, '*');
        return bullet && token + 1 < size && !isJoined(token + 1) ? token + 1 : token;
    }

    /** How many lines end between a token and the one before it. */
    int lineEnds(int token) {
        return lineEnds[token];
    }

    /** How many sentences the text has; none where it has no token. */
    public int sentenceCount() {
        return size == 0 ? 0 : sentenceStarts.length;
    }

    /** Number of the sentence that a token stands in. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** First token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** Token after the last of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : size;
    }
}
