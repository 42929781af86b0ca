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

    private final CleanText clean;
    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    /** Hash of each token's spelling in lower case. */
    private final int[] hashes;

    private final @Nullable String[] lowers;
    private int[] sentenceOf = {};
    private int[] sentenceStarts = {0};

    Tokens(CleanText clean) {
        this.clean = clean;
        int guess = clean.text().length() / 4 + 8;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new TokenKind[guess];
        new Tokenizer(clean.text(), this).run();
        lowers = new String[size];
        hashes = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = hashOf(i);
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

    void add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = kind;
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
        return kinds[token];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] == TokenKind.WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < size && kinds[token] == TokenKind.NUMBER;
    }

    /** Whether the token is this one-character mark; false outside the text. */
    public boolean isMark(int token, char mark) {
        return token >= 0
                && token < size
                && ends[token] - starts[token] == 1
                && clean.text().charAt(starts[token]) == mark;
    }

    /** The spelling in lower case; empty outside the text, so that rules may look over the edge. */
    public String lower(int token) {
        if (token < 0 || token >= size) {
            return "";
        }
        String lower = lowers[token];
        if (lower == null) {
            lower = text(token).toLowerCase(Locale.ROOT);
            lowers[token] = lower;
        }
        return lower;
    }

    /** The hash code of {@link #lower}, known without making the string. */
    int hash(int token) {
        return token < 0 || token >= size ? 0 : hashes[token];
    }

    private int hashOf(int token) {
        String text = clean.text();
        int hash = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // Beyond ASCII one letter may become two in lower case: what the language says of them goes.
                return lower(token).hashCode();
            }
            hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        return hash;
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
        return isWord(token) && Character.isUpperCase(clean.text().charAt(starts[token]));
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean isJoined(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    /** Whether a line ends between this token and the one before. */
    public boolean startsLine(int token) {
        return token == 0 || lineEnds(token) > 0;
    }

    /** How many lines end between a token and the one before it. */
    int lineEnds(int token) {
        int lines = 0;
        for (int i = ends[token - 1]; i < starts[token]; i++) {
            lines += clean.text().charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    public int sentenceCount() {
        return sentenceStarts.length;
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
