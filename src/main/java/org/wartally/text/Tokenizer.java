package org.wartally.text;

/** Cuts clean text into tokens in one pass. */
final class Tokenizer {

    private static final char[] AND = {'a', 'n', 'd'};

    private final char[] text;
    private final Tokens out;
    /** Lines that ended since the token before. */
    private int lines;

    Tokenizer(String text, Tokens out) {
        this.text = text.toCharArray();
        this.out = out;
    }

    void run() {
        int i = 0;
        while (i < text.length) {
            i = next(i);
        }
    }

    private int next(int i) {
        char c = text[i];
        if (c == ' ') {
            return i + 1;
        }
        if (isLetter(c)) {
            return word(i);
        }
        if (Character.isWhitespace(c)) {
            lines += c == '\n' ? 1 : 0;
            return i + 1;
        }
        if (isDigit(i)) {
            return add(i, numberEnd(i), TokenKind.NUMBER);
        }
        if (isAnd(i)) {
            return add(i, i + 1, TokenKind.WORD, Vocabulary.key(AND, 0, AND.length));
        }
        return add(i, markEnd(i), TokenKind.MARK);
    }

    /** "Two soldiers & four rebels" is read as "and"; "Brown & Root" and "R&D" are names. */
    private boolean isAnd(int i) {
        boolean apart = text[i] == '&' && i > 0 && text[i - 1] == ' ' && i + 2 < text.length && text[i + 1] == ' ';
        return apart && !Character.isUpperCase(text[i + 2]);
    }

    private int add(int start, int end, TokenKind kind) {
        return add(start, end, kind, Vocabulary.key(text, start, end));
    }

    private int add(int start, int end, TokenKind kind, long key) {
        out.add(start, end, kind, text[start], key, lines);
        lines = 0;
        return end;
    }

    /** Most words are of plain letters up to a space: their key is made while their end is looked for. */
    private int word(int start) {
        long key = Vocabulary.EMPTY;
        int i = start;
        while (i < text.length && isPlainLetter(text[i])) {
            key = Vocabulary.key(key, (char) (text[i] | ' '));
            i++;
        }
        boolean ends = i == text.length || text[i] < 0x80 && text[i] != '\'';
        return ends ? add(start, i, TokenKind.WORD, key) : add(start, wordEnd(start), TokenKind.WORD);
    }

    private int wordEnd(int i) {
        int end = i + 1;
        while (end < text.length && (isLetter(end) || isInnerApostrophe(end))) {
            end++;
        }
        return end;
    }

    /** "п'ять" and "don't" hold their apostrophe; "Russia's" gives it up. */
    private boolean isInnerApostrophe(int i) {
        return text[i] == '\'' && isLetter(i + 1) && !isPossessive(i);
    }

    private boolean isPossessive(int i) {
        return i + 1 < text.length && text[i] == '\'' && (text[i + 1] == 's' || text[i + 1] == 'S') && !isLetter(i + 2);
    }

    private int markEnd(int i) {
        if (isPossessive(i)) {
            return i + 2;
        }
        return Character.isHighSurrogate(text[i]) && i + 1 < text.length ? i + 2 : i + 1;
    }

    /** A group separator is followed by exactly three digits: "1,234", "14 612", but not "2024, 300". */
    private int numberEnd(int i) {
        int end = digitsEnd(i);
        int lakhs = end - i <= 2 ? lakhsEnd(end) : end;
        if (lakhs > end) {
            return decimalEnd(lakhs);
        }
        if (end - i <= 3) {
            char separator = end < text.length ? text[end] : 0;
            while (isGroup(end, separator)) {
                end += 4;
            }
        }
        return decimalEnd(end);
    }

    /** "1,23,456", as India groups; the same place where no such group follows. */
    private int lakhsEnd(int digits) {
        int end = digits;
        while (end < text.length && text[end] == ',' && digitsEnd(end + 1) == end + 3) {
            end += 3;
        }
        return end > digits && isGroup(end, ',') ? end + 4 : digits;
    }

    private boolean isGroup(int end, char separator) {
        return (separator == ',' || separator == ' ' || separator == '.' || separator == '\'')
                && end < text.length
                && text[end] == separator
                && digitsEnd(end + 1) == end + 4
                && !(separator == ' ' && isCalibre(end + 4));
    }

    /** "14 122mm rockets", "14 122-mm rockets": two numbers. */
    private boolean isCalibre(int end) {
        int unit = end < text.length && (text[end] == ' ' || text[end] == '-') ? end + 1 : end;
        return unit + 1 < text.length && text[unit] == 'm' && text[unit + 1] == 'm' && !isLetter(unit + 2);
    }

    private int decimalEnd(int end) {
        boolean point = end < text.length && (text[end] == '.' || text[end] == ',') && isDigit(end + 1);
        return point ? digitsEnd(end + 1) : end;
    }

    private int digitsEnd(int i) {
        int end = i;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int i) {
        return i < text.length && text[i] >= '0' && text[i] <= '9';
    }

    private boolean isLetter(int i) {
        return i < text.length && isLetter(text[i]);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? isPlainLetter(c) : Character.isLetter(c);
    }

    private static boolean isPlainLetter(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }
}
