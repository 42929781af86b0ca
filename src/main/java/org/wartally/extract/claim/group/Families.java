package org.wartally.extract.claim.group;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** "A family of six": people whose number stands behind what they are together. */
public final class Families {

    /** Words between the article and the family: "a displaced Syrian family". */
    private static final int LONGEST = 4;

    private final Words words;

    Families(Words words) {
        this.words = words;
    }

    /** The family that begins with an article; null where none does, or where the number counts a noun of its own. */
    @Nullable
    Group read(Scene scene, int i, int to) {
        Tokens tokens = scene.tokens();
        boolean article = words.is(Words.Class.ARTICLE, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || tokens.lower(i).equals("another");
        int noun = i + 1;
        while (article && noun < Math.min(to, i + LONGEST) && !words.is(Words.Class.FAMILY, tokens, noun)) {
            if (!tokens.isWord(noun) || words.closesGroup(tokens, noun) || scene.number(noun) != null) {
                return null;
            }
            noun++;
        }
        NumberMention number = tokens.lower(noun + 1).equals("of") ? scene.number(noun + 2) : null;
        boolean family = article && words.is(Words.Class.FAMILY, tokens, noun) && number != null && number.isCount();
        return family && isAlone(tokens, number.end())
                ? new Group(
                        i,
                        number.end(),
                        Group.Kind.PEOPLE,
                        number.count(),
                        number,
                        null,
                        null,
                        null,
                        tokens.lower(i).equals("another"),
                        null,
                        null)
                : null;
    }

    private boolean isAlone(Tokens tokens, int i) {
        return !tokens.isWord(i)
                || words.closesGroup(tokens, i)
                || words.isAdverb(tokens, i)
                || words.is(Words.Class.INCLUDING, tokens, i)
                || tokens.lower(i).endsWith("ing")
                || tokens.lower(i).endsWith("ed");
    }
}
