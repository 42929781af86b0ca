package org.wartally.extract.claim.scene;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.text.Tokens;

/** Reads of whom somebody is one: "among the dead", "among those killed", "among those who had died". */
public final class AmongThose {

    /** Tokens of "lost their lives". */
    private static final int LIVES = 3;

    private static final String DEAD = "dead";
    private static final Set<String> DIED = Set.of("died", "perished");

    private AmongThose() {}

    /** "Died", "perished": a death in one word without an object. */
    public static boolean isDied(Tokens tokens, int i) {
        return DIED.contains(tokens.lower(i));
    }

    /** What was done to those behind "among", as one word: "wounded", "dead"; null where no harm is told of them. */
    public static @Nullable String harmed(Words words, Tokens tokens, int among) {
        int i = verb(words, tokens, among);
        boolean lives = tokens.lower(i).equals("lost") && words.is(Words.Class.POSSESSIVE, tokens, i + 1);
        if (i > among + 1 && (lives || isDied(tokens, i))) {
            return DEAD;
        }
        return words.is(Words.Class.HARMED, tokens, i) ? tokens.lower(i) : null;
    }

    /** The token behind "of those who had died", "of those who lost their lives". */
    public static int end(Words words, Tokens tokens, int of) {
        int i = verb(words, tokens, of);
        return words.is(Words.Class.POSSESSIVE, tokens, i + 1) ? i + LIVES : i + 1;
    }

    /** "Among those killed was a schoolgirl": whether the sentence of this verb opens so, and the verb follows at once. */
    public static boolean opens(Words words, Tokens tokens, int verb) {
        int first = verb < 1 ? 0 : tokens.sentenceStart(tokens.sentenceOf(verb));
        return verb > first
                && isAmong(tokens, first)
                && words.is(Words.Class.AUXILIARY, tokens, verb)
                && verb(words, tokens, first) + 1 == verb
                && harmed(words, tokens, first) != null;
    }

    public static boolean isAmong(Tokens tokens, int i) {
        return tokens.lower(i).equals("among") || tokens.lower(i).equals("amongst");
    }

    /** The word behind "among those who had been". */
    private static int verb(Words words, Tokens tokens, int among) {
        int i = words.is(Words.Class.DETERMINER, tokens, among + 1) ? among + 2 : among + 1;
        i += tokens.lower(i).equals("who") ? 1 : 0;
        while (words.is(Words.Class.AUXILIARY, tokens, i) || words.is(Words.Class.HAVE, tokens, i)) {
            i++;
        }
        return i;
    }
}
