package org.wartally.extract.date;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Objects;
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

    /** Classes that only go on with what another word began. */
    private static final Set<WordClass> NEVER_FIRST = EnumSet.of(
            WordClass.AND,
            WordClass.TO,
            WordClass.FUNCTION,
            WordClass.ZONE,
            WordClass.MERIDIEM,
            WordClass.AGO,
            WordClass.OLD,
            WordClass.BEGAN,
            WordClass.WAR,
            WordClass.AFTER_MAY,
            WordClass.AND_A_HALF,
            WordClass.POINTING,
            WordClass.NEWSPAPER);

    /** Classes that lead to a date and are none: nothing begins with them where a word of no class comes next. */
    private static final Set<WordClass> LEADS = EnumSet.of(
            WordClass.IN,
            WordClass.ON,
            WordClass.OF,
            WordClass.THE,
            WordClass.A,
            WordClass.AT,
            WordClass.FOR,
            WordClass.FROM,
            WordClass.BETWEEN,
            WordClass.DURING,
            WordClass.POINTING,
            WordClass.EDGE);

    /** Digits of a year. */
    private static final int YEAR = 4;
    /** Characters of "3.30". */
    private static final int SHORTEST_CLOCK = 4;

    private final Tokens tokens;
    /** The term at each token, null where none begins. */
    private final @Nullable Word[] words;
    /** The token after each term. */
    private final int[] ends;
    /** The tokens at which a date can begin at all: of a text one in eight. */
    private final BitSet beginnings = new BitSet();

    DateText(Tokens tokens, Terms<Word> vocabulary) {
        this.tokens = tokens;
        this.words = new Word[tokens.size()];
        this.ends = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Terms.Match<Word> match = vocabulary.match(tokens, i);
            if (match != null && isSpelledRight(match.value(), i)) {
                ends[i] = match.end();
                words[i] = match.value();
            }
        }
        for (int i = 0; i < words.length; i++) {
            Word word = words[i];
            if (word == null ? mayBeDate(i) : !NEVER_FIRST.contains(word.wordClass()) && leadsOn(i)) {
                beginnings.set(i);
            }
        }
    }

    /** "march" is a walk and "sun" a star. */
    private boolean isSpelledRight(Word word, int i) {
        return tokens.isCapitalised(i) || !CAPITALISED.contains(word.wordClass());
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return words.length;
    }

    /** The first token from here on at which a date can begin at all; negative where there is none. */
    int nextBeginning(int from) {
        return beginnings.nextSetBit(from);
    }

    /** Not so the digits of "14 drones", behind which a plain word stands: neither a month, a clock nor a unit of time. */
    private boolean mayBeDate(int i) {
        if (!tokens.isNumber(i)) {
            return false;
        }
        boolean plain = tokens.isWord(i + 1) && !tokens.isJoined(i + 1) && !isPartOfDate(i + 1);
        boolean year = tokens.length(i) == YEAR;
        return !plain || year || is(i - 1, WordClass.AT) && tokens.length(i) >= SHORTEST_CLOCK;
    }

    /** A word of the calendar or the clock. */
    private boolean isPartOfDate(int i) {
        return wordClass(i) != null || tokens.lower(i).startsWith("o'");
    }

    /** Not so "two houses", "the first house": numbers and ordinals begin a date only where they count time. */
    private boolean goesOn(int i) {
        return switch (Objects.requireNonNull(wordClass(i))) {
            case NUMBER -> isPartOfDate(ends[i]) || isDash(ends[i]);
            case ORDINAL -> isPartOfDate(ends[i]) || tokens.isNumber(ends[i]);
            default -> true;
        };
    }

    /** Not so "in the" of "in the house": most small words of a text lead to no date. */
    private boolean leadsOn(int i) {
        int core = i;
        WordClass here = wordClass(core);
        while (here != null && LEADS.contains(here)) {
            core = ends[core];
            here = wordClass(core);
        }
        return here == null ? mayBeDate(core) : goesOn(core);
    }

    boolean is(int i, WordClass wordClass) {
        return wordClass(i) == wordClass;
    }

    boolean isAny(int i, WordClass one, WordClass other) {
        WordClass here = wordClass(i);
        return here == one || here == other;
    }

    /** The token after the term at this one; the token itself where no term begins. */
    int next(int i) {
        return isInside(i) && words[i] != null ? ends[i] : i;
    }

    /** The token after a term of this class; the token itself where it is of another. */
    int skip(int i, WordClass wordClass) {
        return is(i, wordClass) ? next(i) : i;
    }

    /** The value of the term at a token, empty where it has none. */
    String value(int i) {
        Word word = isInside(i) ? words[i] : null;
        return word == null ? "" : word.value();
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
        return tokens.isDash(i);
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
        WordClass here = wordClass(i);
        return here != null && SMALL_WORDS.contains(here);
    }

    /** The class of the term at a token, null where none begins. */
    @Nullable
    WordClass wordClass(int i) {
        Word word = isInside(i) ? words[i] : null;
        return word == null ? null : word.wordClass();
    }

    private boolean isInside(int i) {
        return i >= 0 && i < words.length;
    }
}
