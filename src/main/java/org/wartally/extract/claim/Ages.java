package org.wartally.extract.claim;

import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Numbers that tell how old somebody is or which of a row, of people whose nouns no dictionary knows. */
final class Ages {

    /** Ages that reports give behind "of": a child's stands with "aged" or "year-old". */
    private static final int YOUNGEST = 5;

    private static final int OLDEST = 105;
    /** Words between an article and a noun: "a retired warehouse keeper". */
    private static final int TITLE = 3;

    private final Predicates predicates;
    private final Words words;

    Ages(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
    }

    /** "A warehouse keeper of 50 died": how old somebody is whose noun no dictionary knows. */
    boolean isAge(Scene scene, NumberMention number) {
        Tokens tokens = scene.tokens();
        int noun = number.start() - 2;
        if (isInBracket(tokens, number) || isUnder(tokens, number)) {
            return true;
        }
        boolean of = number.start() == number.core()
                && tokens.lower(noun + 1).equals("of")
                && !words.is(Words.Class.COLLECTIVE, tokens, noun)
                && !words.is(Words.Class.FIGURE, tokens, noun)
                && !words.is(Words.Class.COUNTING, tokens, noun)
                && !words.is(Words.Class.ACCOUNT, tokens, noun)
                && !words.is(Words.Class.SPEECH, tokens, noun)
                && number.count().best() >= YOUNGEST
                && number.count().best() <= OLDEST;
        for (int i = noun - 1; of && i >= noun - TITLE; i--) {
            if (words.is(Words.Class.ARTICLE, tokens, i) && tokens.isWord(noun)) {
                return words.is(Words.Class.AUXILIARY, tokens, number.end())
                        || words.is(Words.Class.PREPOSITION, tokens, number.end())
                        || words.is(Words.Class.CONJUNCTION, tokens, number.end())
                        || words.is(Words.Class.RELATIVE, tokens, number.end())
                        || tokens.isMark(number.end(), ',')
                        || tokens.isMark(number.end(), '.')
                        || predicates.at(tokens, number.end()) != null;
            }
        }
        return false;
    }

    /** "The captives under 25 came home", "four of them are under ten": nothing is counted behind the number. */
    private boolean isUnder(Tokens tokens, NumberMention number) {
        String lead = tokens.lower(number.core() - 1);
        int before = number.core() - 2;
        boolean bound = lead.equals("under") || lead.equals("below") || lead.equals("over") || lead.equals("above");
        boolean somebody = words.is(Words.Class.AUXILIARY, tokens, before)
                || tokens.lower(before).endsWith("s");
        boolean open = !tokens.isWord(number.end())
                || words.closesGroup(tokens, number.end())
                || tokens.lower(number.end()).endsWith("ed")
                || predicates.at(tokens, number.end()) != null && !words.is(Words.Class.HARMED, tokens, number.end());
        return bound && somebody && open && number.count().best() <= OLDEST && tokens.isWord(before);
    }

    /** "A nurse (31), her husband (35)": in a bracket of its own behind somebody; not "killed (31)", "the total (31)", "soldiers (31)". */
    private boolean isInBracket(Tokens tokens, NumberMention number) {
        int noun = number.start() - 2;
        boolean bracket = tokens.isMark(noun + 1, '(') && tokens.isMark(number.end(), ')');
        boolean somebody = bracket
                && tokens.isWord(noun)
                && !tokens.isCapitalised(noun)
                && !tokens.lower(noun).endsWith("s")
                && !tokens.lower(noun).endsWith("ed");
        return somebody
                && number.count().best() <= OLDEST
                && predicates.at(tokens, noun) == null
                && !words.is(Words.Class.HARMED, tokens, noun)
                && !words.is(Words.Class.FIGURE, tokens, noun)
                && !words.is(Words.Class.AREA, tokens, noun)
                && isOne(tokens, noun);
    }

    /** "A nurse", "her old husband": an article or owner stands before the noun. */
    private boolean isOne(Tokens tokens, int noun) {
        for (int i = noun - 1; i >= noun - TITLE; i--) {
            if (words.is(Words.Class.ARTICLE, tokens, i) || words.is(Words.Class.POSSESSIVE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "22-year-old", "22 year old": the token behind it, where the number ends at {@code i}; -1 where none stands. */
    static int end(Tokens tokens, int i) {
        int year = tokens.isMark(i, '-') ? i + 1 : i;
        int old = tokens.isMark(year + 1, '-') ? year + 2 : year + 1;
        return tokens.lower(year).equals("year") && tokens.lower(old).equals("old") ? old + 1 : -1;
    }

    /** "The 19th journalist": one of a row, not one. */
    static boolean isOrdinal(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || !tokens.isJoined(i + 1)) {
            return false;
        }
        String lower = tokens.lower(i + 1);
        return lower.equals("th") || lower.equals("st") || lower.equals("nd") || lower.equals("rd");
    }
}
