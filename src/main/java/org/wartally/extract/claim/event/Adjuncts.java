package org.wartally.extract.claim.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/**
 * Looks over what stands between a noun of harm and its "of": "the murder on the night of 12 March in Segovia of four teachers",
 * "the barrage on Odesa consisted of 12 drones", "the raid overnight involved 20".
 */
public final class Adjuncts {

    /** Tokens of when, where and by whom. */
    private static final int REACH = 12;

    private final Predicates predicates;
    private final Words words;

    public Adjuncts(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
    }

    /** The noun of harm that begins at a token and has its "of" farther on; null where none does. */
    @Nullable
    public Predicate at(Scene scene, int noun, int to) {
        List<Sense> senses = predicates.ofNoun(scene.tokens(), noun);
        // "Two deaths on Monday of soldiers": the number is said before.
        if (senses == null || scene.number(noun - 1) != null) {
            return null;
        }
        boolean weapons = senses.get(0).of() == Sense.Of.WEAPONS;
        int of = of(scene, noun + 1, Math.min(to, noun + REACH), weapons);
        return of < 0 ? null : new Predicate(noun, of + 1, senses);
    }

    /** "Of four teachers", "of the four teachers": behind any other "of" the words go on to tell of the place. */
    private boolean isCounted(Scene scene, int i) {
        int number = words.is(Words.Class.DETERMINER, scene.tokens(), i) ? i + 1 : i;
        return scene.number(number) != null && scene.number(number).isCount() && scene.date(number) == null;
    }

    /** The "of" of the dead behind the adjuncts; negative where other words stand between, or none. */
    private int of(Scene scene, int from, int to, boolean weapons) {
        Tokens tokens = scene.tokens();
        boolean agent = false;
        for (int i = from; i < to; i++) {
            boolean counted = i > from && isCounted(scene, i + 1);
            if (counted && (tokens.lower(i).equals("of") || weapons && words.is(Words.Class.INVOLVING, tokens, i))) {
                return i;
            }
            agent |= tokens.lower(i).equals("by");
            boolean made = weapons && (words.is(Words.Class.MADE_UP, tokens, i) || isTarget(scene, i));
            if (!made && !(agent && isPlain(scene, i)) && !isAdjunct(scene, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Port" of "the raid on the port". */
    private boolean isTarget(Scene scene, int i) {
        return words.is(Words.Class.DETERMINER, scene.tokens(), i - 1) && isPlain(scene, i);
    }

    private boolean isAdjunct(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        return words.is(Words.Class.PREPOSITION, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || words.is(Words.Class.ARTICLE, tokens, i)
                || words.isAdverb(tokens, i)
                || scene.date(i) != null
                || scene.place(i) != null;
    }

    /** A word of "by unknown gunmen". */
    private boolean isPlain(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        return tokens.isWord(i)
                && scene.number(i) == null
                && !words.is(Words.Class.AUXILIARY, tokens, i)
                && !words.is(Words.Class.HAVE, tokens, i)
                && !words.is(Words.Class.CONJUNCTION, tokens, i);
    }
}
