package org.wartally.extract.date;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** A text with the word class of each token; every position may be asked for, also over the edge. */
final class DateText {

    /** What a term of {@code en.tsv} stands for. */
    record Word(WordClass wordClass, String value) {}

    private static final Set<WordClass> CAPITALISED =
            EnumSet.of(WordClass.MONTH, WordClass.MONTH_SHORT, WordClass.WEEKDAY_SHORT);
    private static final Set<WordClass> SMALL_WORDS = EnumSet.of(
            WordClass.FUNCTION,
            WordClass.ON,
            WordClass.IN,
            WordClass.OF,
            WordClass.THE,
            WordClass.A,
            WordClass.AT,
            WordClass.AND,
            WordClass.FOR,
            WordClass.FROM,
            WordClass.TO,
            WordClass.AS_OF,
            WordClass.DURING,
            WordClass.NEXT);

    private final Tokens tokens;
    private final Terms.@Nullable Match<Word>[] matches;

    @SuppressWarnings({"unchecked", "rawtypes"})
    DateText(Tokens tokens, Terms<Word> vocabulary) {
        this.tokens = tokens;
        this.matches = new Terms.Match[tokens.size()];
        for (int i = 0; i < matches.length; i++) {
            Terms.Match<Word> match = vocabulary.match(tokens, i);
            matches[i] = match != null && isSpelledRight(match, i) ? match : null;
        }
    }

    /** "march" is a walk and "sun" a star. */
    private boolean isSpelledRight(Terms.Match<Word> match, int i) {
        return tokens.isCapitalised(i) || !CAPITALISED.contains(match.value().wordClass());
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return matches.length;
    }

    /** Whether a date can begin here at all. */
    boolean isOfInterest(int i) {
        return matches[i] != null || tokens.isNumber(i);
    }

    boolean is(int i, WordClass wordClass) {
        Terms.Match<Word> match = matchAt(i);
        return match != null && match.value().wordClass() == wordClass;
    }

    boolean isAny(int i, WordClass one, WordClass other) {
        return is(i, one) || is(i, other);
    }

    /** The token after the term at this one; the token itself where no term begins. */
    int next(int i) {
        Terms.Match<Word> match = matchAt(i);
        return match == null ? i : match.end();
    }

    /** The token after a term of this class; the token itself where it is of another. */
    int skip(int i, WordClass wordClass) {
        return is(i, wordClass) ? next(i) : i;
    }

    /** The value of the term at a token, empty where it has none. */
    String value(int i) {
        Terms.Match<Word> match = matchAt(i);
        return match == null ? "" : match.value().value();
    }

    int number(int i) {
        return Integer.parseInt(value(i));
    }

    /** "early", "late", "earlier", "later". */
    int skipEdge(int i) {
        return is(i, WordClass.EDGE) || is(i, WordClass.EARLIER) || is(i, WordClass.LATER) ? next(i) : i;
    }

    boolean isMonth(int i) {
        return isAny(i, WordClass.MONTH, WordClass.MONTH_SHORT);
    }

    boolean isDash(int i) {
        return tokens.isMark(i, '-') || tokens.isMark(i, '\u2013');
    }

    int skipMark(int i, char mark) {
        return tokens.isMark(i, mark) ? i + 1 : i;
    }

    /** Whether a lower-case word stands here that can be counted, or is the adjective of one. */
    boolean isNounLike(int i) {
        return tokens.isWord(i) && !tokens.isCapitalised(i) && !isSmallWord(i);
    }

    /** Whether the clause goes no further: a mark, the end, or a word that begins something new. */
    boolean endsPhrase(int i) {
        return !tokens.isWord(i) || isSmallWord(i) && !isAny(i, WordClass.THE, WordClass.A);
    }

    private boolean isSmallWord(int i) {
        Terms.Match<Word> match = matchAt(i);
        return match != null && SMALL_WORDS.contains(match.value().wordClass());
    }

    private Terms.@Nullable Match<Word> matchAt(int i) {
        return i < 0 || i >= matches.length ? null : matches[i];
    }
}
