package org.wartally.extract.claim.group;

import java.util.Set;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.text.Tokens;

/** Words of a noun phrase that go together as one: "Shahed-type", "US-made", "rank-and-file", "44-year-old", "CPI (M)". */
final class Compounds {

    /** Tokens of "as yet unidentified", and letters of its second. */
    private static final int YET = 3;
    /** Tokens of a bracket between a name and its noun. */
    private static final int BRACKET = 8;

    /** Second halves of "US-made", "Beirut-born" that do not end in "ed". */
    private static final Set<String> MADE = Set.of("made", "built", "born", "led", "run", "held");

    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Words words;

    Compounds(Words words) {
        this.words = words;
    }

    /** "Shahed-type", "US-made": the second half of such a compound. */
    boolean isKindOf(Tokens tokens, int i) {
        boolean glued = tokens.isMark(i - 1, '-') && tokens.isJoined(i);
        return glued && words.is(Words.Class.KIND, tokens, i);
    }

    /** "Shahed-type, Gerbera-type and other drones": kinds of one noun. */
    boolean joinsModels(Tokens tokens, int i) {
        boolean kind = words.is(Words.Class.KIND, tokens, i - 1) && tokens.isJoined(i - 1);
        boolean joint = kind && (tokens.isMark(i, ',') || tokens.lower(i).equals("and"));
        return joint
                && (tokens.lower(i + 1).equals("other")
                        || weapons.match(tokens, i + 1) != null
                        || words.is(Words.Class.KIND, tokens, i + 3) && tokens.isMark(i + 2, '-'));
    }

    /** "US-trained", "Beirut-born": either half of such a compound. */
    static boolean isOfCompound(Tokens tokens, int i) {
        int hyphen = tokens.isMark(i - 1, '-') && tokens.isJoined(i) ? i - 1 : i + 1;
        String second = tokens.lower(hyphen + 1);
        return tokens.isMark(hyphen, '-')
                && tokens.isJoined(hyphen)
                && tokens.isCapitalised(hyphen - 1)
                && (second.endsWith("ed") || MADE.contains(second));
    }

    /** "Would-be", "left-wing", "rank-and-file", "as yet unidentified": the token behind words that describe as one; the first where none stand. */
    static int hyphenedEnd(Tokens tokens, int i) {
        if (tokens.length(i + 1) == YET && tokens.lower(i + 1).equals("yet")) {
            boolean yet = tokens.lower(i).equals("as") || tokens.lower(i).equals("not");
            return yet ? i + YET : i;
        }
        int end = i + 1;
        while (tokens.isMark(end, '-') && tokens.isJoined(end) && tokens.isJoined(end + 1) && tokens.isWord(end + 1)) {
            end += 2;
        }
        return end > i + 1 ? end : i;
    }

    /** A hyphen or slash inside a compound, or a quotation mark before a word. */
    static boolean inCompound(Tokens tokens, int i) {
        boolean glued =
                (tokens.isMark(i, '-') || tokens.isMark(i, '/')) && tokens.isJoined(i) && tokens.isJoined(i + 1);
        boolean single = tokens.isMark(i, '\'')
                && (!tokens.isJoined(i) || tokens.isMark(i - 2, '\'') && !tokens.isJoined(i - 2));
        boolean quote = tokens.isWord(i + 1) && (tokens.isMark(i, '"') || single);
        if (quote) {
            return true;
        }
        boolean and = tokens.isMark(i, '&') && tokens.isCapitalised(i + 1);
        // "U.S.-trained".
        boolean acronym = tokens.isMark(i, '.') && tokens.length(i - 1) == 1 && tokens.isJoined(i + 1);
        return glued || acronym || and || tokens.lower(i).equals("'s");
    }

    /** "500-pound bombs", "44-year-old man": over the words that are glued to a number. */
    static int afterCompound(Tokens tokens, int end, int to) {
        int i = end;
        while (i < to && tokens.isJoined(i) && (tokens.isMark(i, '-') || tokens.isWord(i))) {
            i++;
        }
        return i;
    }

    /** "A CPI (M) worker", "two JMB [Jamaat] suspects": the token after a short bracket before the head; the same token where none opens. */
    static int afterBracket(Tokens tokens, int i, int to) {
        if (!tokens.isMark(i, '(') && !tokens.isMark(i, '[')) {
            return i;
        }
        for (int j = i + 1; j < Math.min(to, i + BRACKET); j++) {
            if (tokens.isMark(j, ')') || tokens.isMark(j, ']')) {
                return j + 1;
            }
        }
        return i;
    }
}
