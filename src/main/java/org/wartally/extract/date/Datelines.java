package org.wartally.extract.date;

import java.util.ArrayList;
import java.util.List;
import org.wartally.text.Tokens;

/** Finds where a report says where and when it was filed: "MOSCOW, July 10.", "KHARKIV, Ukraine, Oct 26 -". */
final class Datelines {

    /** A dateline stands at the very beginning, at most after a title. */
    private static final int LAST_LINE = 4;
    /** "SRINAGAR/MUZAFFARABAD, India/Pakistan, Tuesday," is as long as it gets before the date. */
    private static final int LONGEST_PLACE = 14;
    /** "(Special to this paper". */
    private static final int AGENCY = 6;

    private final DateText text;
    private final Tokens tokens;

    Datelines(DateText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    /** Tokens at which the date of a dateline may begin; whether one ends as a dateline does is asked with {@link #ends}. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < tokens.size() && lines < LAST_LINE; i++) {
            if (tokens.startsLine(i)) {
                lines++;
                int date = dateAfterPlace(i);
                if (date > 0) {
                    starts.add(date);
                }
            }
        }
        return starts;
    }

    /**
     * Whether a date ends as in a dateline: with a dash, a full stop or an agency in brackets; behind a place that is not
     * written in capitals ("Aden, July 20 - ") with a dash that stands free.
     */
    boolean ends(int start, int i) {
        if (!isShouted(lineOf(start))) {
            return isFreeDash(afterAgency(i));
        }
        return text.isDash(i)
                || tokens.isMark(i, '.')
                || tokens.isMark(i, ':')
                || tokens.isMark(i, '(')
                || tokens.isMark(i, '/');
    }

    private boolean isFreeDash(int i) {
        return text.isDash(i) && !tokens.isJoined(i) && !tokens.isJoined(i + 1);
    }

    /** "San Salvador, May 26 (Special) - ": the token behind the brackets; the same token where none open. */
    private int afterAgency(int i) {
        int close = tokens.isMark(i, '(') ? i + 1 : i;
        while (close > i && close < i + AGENCY && !tokens.isMark(close, ')')) {
            close++;
        }
        return close > i && tokens.isMark(close, ')') ? close + 1 : i;
    }

    private int lineOf(int token) {
        int line = token;
        while (line > 0 && !tokens.startsLine(line)) {
            line--;
        }
        return line;
    }

    /** The first token of a date that only a place precedes on its line, 0 where there is none. */
    private int dateAfterPlace(int line) {
        if (!tokens.isCapitalised(line)) {
            return 0;
        }
        for (int i = line + 1; i < Math.min(tokens.size(), line + LONGEST_PLACE); i++) {
            if (tokens.startsLine(i) && !tokens.isMark(i - 1, ',')) {
                return 0;
            }
            boolean date = text.isMonth(i) || tokens.isNumber(i) && text.isMonth(i + 1);
            if (date) {
                return isSeparator(i - 1) || text.is(i - 2, WordClass.WEEKDAY) ? i : 0;
            }
            if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isSeparator(int i) {
        return tokens.isMark(i, ',') || tokens.isMark(i, '.') || tokens.isMark(i, ')') || text.isDash(i);
    }

    private boolean isShouted(int i) {
        String word = tokens.text(i);
        return tokens.isWord(i) && word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }
}
