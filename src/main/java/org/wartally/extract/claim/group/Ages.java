package org.wartally.extract.claim.group;

import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.Sort;
import org.wartally.model.Modifier;
import org.wartally.text.Tokens;

/** Numbers that tell how old somebody is or which of a row, of people whose nouns no dictionary knows. */
public final class Ages {

    /** Ages that reports give behind "of", but for "a girl of four". */
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
        if (isOfList(scene, number)
                || isInBracket(tokens, number)
                || isUnder(tokens, number)
                || isOfSubject(tokens, number)) {
            return true;
        }
        boolean of = number.start() == number.core()
                && tokens.lower(noun + 1).equals("of")
                && !words.is(Words.Class.COLLECTIVE, tokens, noun)
                && !words.is(Words.Class.FIGURE, tokens, noun)
                && !words.is(Words.Class.COUNTING, tokens, noun)
                && !words.is(Words.Class.ACCOUNT, tokens, noun)
                && !words.is(Words.Class.SPEECH, tokens, noun)
                && (number.count().best() >= YOUNGEST || words.is(Words.Class.ONE_PERSON, tokens, noun))
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

    /** "Two brothers, seven and nine, died": as many bare numbers behind a comma as there are people; not "three and nine, respectively". */
    private boolean isOfList(Scene scene, NumberMention number) {
        Tokens tokens = scene.tokens();
        int first = number.start();
        while (isListed(tokens, first - 1) && isBare(scene, leadOf(tokens, first - 1))) {
            first = leadOf(tokens, first - 1);
        }
        int ages = 0;
        int i = first;
        while (isBare(scene, i)) {
            ages++;
            boolean more = isListed(tokens, i + 1) && isBare(scene, behind(tokens, i + 1));
            i = more ? behind(tokens, i + 1) : i + 1;
        }
        boolean aside = tokens.isMark(first - 1, ',') && tokens.isMark(i, ',') || isBracketed(tokens, first, i);
        return aside && ages > 1 && !tokens.lower(i + 1).equals("respectively") && areSoMany(scene, first - 2, ages);
    }

    private static boolean isBracketed(Tokens tokens, int first, int end) {
        return tokens.isMark(first - 1, '(') && tokens.isMark(end, ')');
    }

    /** A comma or "and" between two ages. */
    private static boolean isListed(Tokens tokens, int i) {
        return tokens.isMark(i, ',') || tokens.lower(i).equals("and");
    }

    /** The token before the marks that end at one: before ", and". */
    private static int leadOf(Tokens tokens, int mark) {
        return tokens.lower(mark).equals("and") && tokens.isMark(mark - 1, ',') ? mark - 2 : mark - 1;
    }

    private static int behind(Tokens tokens, int mark) {
        return tokens.isMark(mark, ',') && tokens.lower(mark + 1).equals("and") ? mark + 2 : mark + 1;
    }

    /** A number of one token that could be an age. */
    private static boolean isBare(Scene scene, int i) {
        NumberMention number = scene.number(i);
        return number != null
                && number.start() == i
                && number.end() == i + 1
                && number.isCount()
                && number.count().best() <= OLDEST
                && number.count().modifier() == Modifier.EXACT;
    }

    /** "Two brothers", "three of her sons": whether a noun has this number of people. */
    private static boolean areSoMany(Scene scene, int noun, int people) {
        Tokens tokens = scene.tokens();
        boolean several = tokens.lower(noun).endsWith("s") || tokens.lower(noun).endsWith("en");
        for (int i = noun - 1; several && i >= noun - TITLE && i >= 0 && tokens.isWord(i) | tokens.isNumber(i); i--) {
            NumberMention number = scene.number(i);
            if (number != null) {
                return number.isCount() && number.count().best() == people;
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

    /** "He is 60 and is being treated", "the younger was eight": nothing is counted behind the number; not "he was one of the nine". */
    private boolean isOfSubject(Tokens tokens, NumberMention number) {
        int is = number.core() - 1;
        int end = number.end();
        boolean open = !tokens.isWord(end)
                || words.closesGroup(tokens, end) && !tokens.lower(end).equals("of");
        return words.is(Words.Class.SINGULAR, tokens, is)
                && !tokens.lower(is).equals("has")
                && words.is(Words.Class.ONE_PERSON, tokens, is - 1)
                && open
                && number.count().best() <= OLDEST;
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

    /**
     * "Two men aged 30 and 41, and a boy", "two men (30 and 41) and a boy": the token behind the ages of people to whom others are joined;
     * {@code end} where no ages stand there, or nobody is joined.
     *
     * @param people how many of them there are
     */
    static int behind(Scene scene, Words words, int end, long people) {
        Tokens tokens = scene.tokens();
        boolean bracket = tokens.isMark(end, '(');
        int first = bracket || tokens.isMark(end, ',') ? end + 1 : end;
        boolean lead = tokens.lower(first).equals("aged") || tokens.lower(first).equals("of");
        first = lead ? first + 1 : first;
        int i = first;
        int ages = 0;
        NumberMention age = scene.number(i);
        while (age != null
                && (age.sort() == Sort.AGE
                        || bracket && age.isCount() && age.count().best() <= OLDEST)) {
            ages++;
            i = age.end() + (tokens.lower(age.end()).equals("years") ? 2 : 0);
            boolean joined = tokens.isMark(i, ',') || tokens.lower(i).equals("and");
            age = joined ? scene.number(i + 1) : null;
        }
        boolean whole = !bracket || ages == people && tokens.isMark(i, ')');
        int behind = bracket ? i + 1 : i;
        return ages > 0 && whole && isJoined(scene, words, behind) ? behind : end;
    }

    /** "And a boy", ", and a boy", ", a boy": another of the list. */
    private static boolean isJoined(Scene scene, Words words, int i) {
        Tokens tokens = scene.tokens();
        int next = tokens.isMark(i, ',') ? i + 1 : i;
        boolean and = tokens.lower(next).equals("and");
        int other = and ? next + 1 : next;
        return (and || next > i)
                && (words.is(Words.Class.ARTICLE, tokens, other)
                        || words.is(Words.Class.POSSESSIVE, tokens, other)
                        || scene.number(other) != null && scene.number(other).isCount());
    }

    /** "22-year-old", "22 year old": the token behind it, where the number ends at {@code i}; -1 where none stands. */
    public static int end(Tokens tokens, int i) {
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
