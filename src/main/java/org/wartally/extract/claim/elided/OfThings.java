package org.wartally.extract.claim.elided;

import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.text.Tokens;

/** Tells numbers of things that the sentence opens with: "Of the houses, ten are standing", "Of the 40 shops six have opened". */
public final class OfThings {

    /** Tokens of "of the 40 small wooden" before a noun. */
    private static final int LED_IN = 6;

    private static final VictimTerms VICTIMS = VictimTerms.standard();

    private OfThings() {}

    /** Whether a group is some of things; people named beside them may be counted. */
    public static boolean counts(Words words, Tokens tokens, Group group) {
        int first = tokens.sentenceStart(tokens.sentenceOf(group.start()));
        int of = tokens.isMark(first, '"') ? first + 1 : first;
        if (!tokens.lower(of).equals("of")
                || !words.is(Words.Class.DETERMINER, tokens, of + 1)
                || group.kind() == Group.Kind.PEOPLE
                || group.kind() == Group.Kind.WEAPONS) {
            return false;
        }
        for (int i = of + 2; i < Math.min(group.start(), of + LED_IN); i++) {
            if (VICTIMS.match(tokens, i) != null || words.is(Words.Class.HARMED, tokens, i)) {
                return false;
            }
            if (VICTIMS.isThing(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
