package org.wartally.extract.place;

import org.wartally.text.Tokens;

/** Tells whether the words between two names put one place into the other. */
final class Links {

    private static final int WIDEST = 6;

    private final PlaceWords words;
    private final Tokens tokens;

    Links(PlaceWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** "Sudan's North Darfur", "Nigeria's restive Borno state". */
    boolean isPossessive(int from, int to) {
        if (to - from < 1 || to - from > 4 || !tokens.lower(from).equals("'s")) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!isLower(i) || is(i, WordClass.FUNCTION) && !is(i, WordClass.CONTAIN)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands between two names can tie them at all. */
    boolean mayLink(int from, int to) {
        return to - from <= WIDEST || isList(from, to);
    }

    /** Nothing ("Turbat Balochistan"), a comma, a bracket, or few words with "in" or "of": ", in the restive", ", the capital of". */
    boolean isContaining(int from, int to) {
        if (from >= to || to - from > WIDEST) {
            return from == to;
        }
        int first = isOpener(from) ? from + 1 : from;
        int preposition = preposition(first, to);
        return first == to || preposition >= 0 && isPlain(first, preposition) && isDescription(preposition + 1, to);
    }

    /** "Jos, the Plateau State capital". */
    boolean isCapital(int from, int to, int after) {
        boolean apposed =
                tokens.isMark(from, ',') && to == (tokens.lower(from + 1).equals("the") ? from + 2 : from + 1);
        return apposed && tokens.lower(after).equals("capital");
    }

    /** Little enough between two names to believe that an unknown one lies in the other. */
    boolean isStrict(int from, int to) {
        return to - from <= 2;
    }

    /** Whether only commas and "and" stand between two names. */
    boolean isList(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isMark(i, ',') && !is(i, WordClass.LIST)) {
                return false;
            }
        }
        return from < to;
    }

    private boolean isOpener(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '(') || tokens.isMark(i, '[');
    }

    private int preposition(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            last = is(i, WordClass.CONTAIN) && isLower(i) ? i : last;
        }
        return last;
    }

    /** Words that only describe a place: "the", "capital", "village", "part", "northern". */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean plain = is(i, WordClass.PART) || is(i, WordClass.COMPASS) || is(i, WordClass.CONTAIN);
            if (!isLower(i) || !plain && words.levelAt(tokens, i) == null) {
                return false;
            }
        }
        return true;
    }

    /** As above, with one word more: "in restive Borno". */
    private boolean isDescription(int from, int to) {
        int other = 0;
        for (int i = from; i < to; i++) {
            other += isPlain(i, i + 1) ? 0 : 1;
            if (!isLower(i) || is(i, WordClass.LIST)) {
                return false;
            }
        }
        return other <= 1;
    }

    private boolean isLower(int i) {
        return tokens.isWord(i) && !tokens.isCapitalised(i);
    }

    private boolean is(int i, WordClass name) {
        return words.is(tokens, i, name);
    }
}
