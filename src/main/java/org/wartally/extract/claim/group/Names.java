package org.wartally.extract.claim.group;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.number.Sort;
import org.wartally.model.Count;
import org.wartally.text.Tokens;

/** Reads people's names: two or more capitalised words that are no place, side or date. */
public final class Names {

    /** Longer runs are titles, not names. */
    private static final int LONGEST = 6;
    /** Letters of "Prof". */
    private static final int TITLE = 4;

    private Names() {}

    /** One person by name, with the age behind it ("Kateryna Bondar, 29"); null where no name stands. */
    static @Nullable Group at(Scene scene, Words words, int i, int from, int to) {
        Tokens tokens = scene.tokens();
        // What places and sides the text names is costly to know: most words are told to be no name without.
        if (!tokens.isWord(i) || !mayBePart(tokens, words, i)) {
            return null;
        }
        boolean named = tokens.lower(i - 1).equals("the") || words.is(Words.Class.ARTICLE, tokens, i - 1);
        boolean more = mayBePart(tokens, words, i + 1) || isPoint(tokens, i + 1, to);
        boolean full = more && !named && !isUpperCase(tokens, i);
        boolean kin = i > from && !named && isKin(tokens, i - 1);
        boolean aged = !full && !kin && !named && isAged(scene, words, i);
        if (!full && !kin && !aged) {
            return null;
        }
        int end = i;
        int letters = 0;
        while (end < to && end - i < LONGEST && (isPart(scene, words, end) || isPoint(tokens, end, to))) {
            letters += tokens.end(end) - tokens.start(end) > 1 ? 1 : 0;
            end++;
        }
        boolean name = full && letters >= 2 || letters == 1 && (kin || aged);
        return name ? person(i, withAge(scene, end)) : null;
    }

    /** "Halyna, 71, was killed": one name alone, where an age between commas follows. */
    private static boolean isAged(Scene scene, Words words, int i) {
        Tokens tokens = scene.tokens();
        NumberMention age = tokens.isMark(i + 1, ',') ? scene.number(i + 2) : null;
        return age != null && age.sort() == Sort.AGE && tokens.isMark(age.end(), ',') && isPart(scene, words, i);
    }

    private static boolean mayBePart(Tokens tokens, Words words, int i) {
        return isParticle(tokens, i) || tokens.isCapitalised(i) && !words.closesGroup(tokens, i);
    }

    public static boolean isPart(Scene scene, Words words, int i) {
        return mayBePart(scene.tokens(), words, i)
                && scene.actor(i) == null
                && scene.date(i) == null
                && scene.place(i) == null;
    }

    /** "al", "bin" and the hyphen of "al-Hassan". */
    private static boolean isParticle(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        boolean hyphen = tokens.isMark(i, '-') && tokens.isJoined(i) && tokens.isJoined(i + 1);
        return (lower.equals("al") || lower.equals("bin") || hyphen) && tokens.isWord(i + 1) && !tokens.isMark(i, '.');
    }

    /** "Dr. Sami Nasser", "Omar H. Nasser": the point of a short title or initial before the rest of a name. */
    private static boolean isPoint(Tokens tokens, int i, int to) {
        boolean point = tokens.isMark(i, '.') && tokens.isJoined(i) && i + 1 < to;
        return point && tokens.isCapitalised(i + 1) && tokens.length(i - 1) <= TITLE && tokens.isCapitalised(i - 1);
    }

    private static boolean isKin(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.lower(i).equals("and")
                && !tokens.isCapitalised(i)
                && tokens.lower(i).length() > 2;
    }

    static boolean isUpperCase(Tokens tokens, int i) {
        return tokens.isUpperCase(i);
    }

    static int withAge(Scene scene, int end) {
        Tokens tokens = scene.tokens();
        boolean age = tokens.isMark(end, ',')
                && scene.number(end + 1) != null
                && !scene.number(end + 1).isCount();
        return age ? scene.number(end + 1).end() : end;
    }

    private static Group person(int start, int end) {
        return new Group(start, end, Group.Kind.PEOPLE, Count.exact(1), null, null, null, null, false, null, null);
    }
}
