package org.wartally.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Splits tokens into sentences. General splitters break at "Gov." and "(pop."; this one knows abbreviations, initials,
 * wrapped lines and lists.
 */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordList.load(Sentences.class, "abbreviations.txt");
    /** Words that begin a sentence where they stand with a capital behind "a.m." or "U.S.". */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "an",
            "no",
            "nobody",
            "none",
            "not",
            "in",
            "on",
            "at",
            "he",
            "she",
            "they",
            "it",
            "we",
            "there",
            "this",
            "these",
            "that",
            "those",
            "his",
            "her",
            "their",
            "its",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "another",
            "some",
            "several",
            "many",
            "most",
            "all",
            "both",
            "after",
            "before",
            "when",
            "while",
            "as",
            "according",
            "but",
            "and",
            "police",
            "officials",
            "residents",
            "rescuers",
            "witnesses");

    /** A line this long that ends in the middle of a sentence was wrapped. */
    private static final int WRAPPED_LINE = 50;
    /** Lines of a wrapped text are never longer. */
    private static final int WIDEST_WRAPPED_LINE = 100;

    /** Tokens after which a text without full stops is cut, so that no text takes longer than its length: longer than any sentence of 6,900 reports that tells a figure. */
    private static final int LONGEST = 200;
    /** Tokens of a sentence, as a first guess. */
    private static final int WORDS = 16;
    /** Closing marks behind a full stop. */
    private static final int CLOSING = 4;

    private final Tokens tokens;
    private final boolean wrapped;

    Sentences(Tokens tokens) {
        this.tokens = tokens;
        this.wrapped = isWrapped(tokens.clean().text());
    }

    void split() {
        int[] starts = new int[tokens.size() / WORDS + 2];
        int n = 0;
        starts[n++] = 0;
        for (int i = 1; i < tokens.size(); i++) {
            if (isBreak(i) || i - starts[n - 1] >= LONGEST) {
                starts = n < starts.length ? starts : Arrays.copyOf(starts, 2 * n);
                starts[n++] = i;
            }
        }
        tokens.sentences(Arrays.copyOf(starts, n));
    }

    private boolean isBreak(int i) {
        if (tokens.startsLine(i)) {
            return isLineBreak(i);
        }
        return tokens.kind(i - 1) == TokenKind.MARK && (endsSentence(i - 1) || isBehindDotted(i)) && mayBegin(i);
    }

    private boolean isLineBreak(int i) {
        if (blankLineBefore(i) || endsSentence(i - 1) || tokens.isMark(i - 1, ':') || tokens.isMark(i - 1, ';')) {
            return true;
        }
        boolean longLine = tokens.end(i - 1) - lineStart(i - 1) >= WRAPPED_LINE;
        return !(wrapped && longLine) && !startsLowerCase(i);
    }

    private boolean startsLowerCase(int i) {
        return tokens.isWord(i) && !tokens.isCapitalised(i);
    }

    private boolean blankLineBefore(int i) {
        return tokens.lineEnds(i) > 1;
    }

    private int lineStart(int token) {
        return tokens.clean().text().lastIndexOf('\n', tokens.start(token)) + 1;
    }

    /** Whether the text up to this token is a whole sentence; closing quotes and brackets may follow the full stop. */
    private boolean endsSentence(int token) {
        int i = token;
        while (i > Math.max(0, token - CLOSING)
                && (tokens.isMark(i, '"') || tokens.isMark(i, ')') || tokens.isMark(i, '\''))
                && tokens.isJoined(i)) {
            i--;
        }
        if (tokens.isMark(i, '!') || tokens.isMark(i, '?') || tokens.isMark(i, '\u2026')) {
            return true;
        }
        return tokens.isMark(i, '.') && !isAbbreviation(i - 1);
    }

    private boolean isAbbreviation(int word) {
        if (word < 0 || !tokens.isWord(word) || !tokens.isJoined(word + 1)) {
            return false;
        }
        boolean oneLetter = tokens.end(word) - tokens.start(word) == 1;
        return (oneLetter && tokens.isCapitalised(word))
                || ABBREVIATIONS.contains(tokens.lower(word))
                || isDotted(word);
    }

    /** "At 6 a.m. No one was hurt": the point of the abbreviation is that of the sentence too; not in "AT 6 A.M. THE". */
    private boolean isBehindDotted(int i) {
        return tokens.isMark(i - 1, '.')
                && isDotted(i - 2)
                && tokens.isCapitalised(i)
                && OPENERS.contains(tokens.lower(i))
                && Character.isLowerCase(tokens.text(i).charAt(1));
    }

    /** The last letter of "a.m." or "U.S." */
    private boolean isDotted(int word) {
        return tokens.end(word) - tokens.start(word) == 1 && tokens.isMark(word - 1, '.') && tokens.isJoined(word);
    }

    private boolean mayBegin(int i) {
        if (tokens.isJoined(i)) {
            return false;
        }
        return !startsLowerCase(i) && !tokens.isMark(i, ',') && !tokens.isMark(i, ';');
    }

    private static boolean isWrapped(String text) {
        int lines = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > WIDEST_WRAPPED_LINE) {
                return false;
            }
            lines += end - start >= WRAPPED_LINE ? 1 : 0;
            start = end + 1;
        }
        return lines >= 2 && text.length() - start <= WIDEST_WRAPPED_LINE;
    }
}
