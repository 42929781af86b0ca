package org.wartally.extract.claim.list;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Whose losses are counted, where the noun tells it: "Ukrainian losses came to 70 men", "losses of the Russian army". */
public final class Losses {

    /** Tokens of "'s total combat" between a side and its losses. */
    private static final int OWN = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Losses(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The side named with the last "losses" between two tokens; null where none is named. */
    @Nullable
    public ActorMention owner(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (words.is(Words.Class.LOSSES, tokens, i)) {
                ActorMention before = before(i, from);
                return before != null ? before : behind(i);
            }
        }
        return null;
    }

    /** "Enemy losses", "Kyiv's daily losses", "the Ukrainian army suffered losses". */
    private @Nullable ActorMention before(int losses, int from) {
        for (int i = losses - 1; i >= Math.max(from, losses - OWN) && isOfSide(i); i--) {
            ActorMention actor = scene.actor(i);
            if (actor != null) {
                return isSide(actor) ? actor : null;
            }
        }
        return null;
    }

    /** What may stand between a side and its losses: "'s", "'s total combat", "suffered". */
    private boolean isOfSide(int i) {
        return scene.actor(i) != null
                || tokens.lower(i).equals("'s")
                || tokens.isMark(i, '\'')
                || words.is(Words.Class.OF_LOSSES, tokens, i);
    }

    private @Nullable ActorMention behind(int losses) {
        int of = losses + 1;
        int owner = words.is(Words.Class.DETERMINER, tokens, of + 1) ? of + 2 : of + 1;
        ActorMention actor = tokens.lower(of).equals("of") ? scene.actor(owner) : null;
        return actor != null && isSide(actor) ? actor : null;
    }

    private static boolean isSide(ActorMention actor) {
        Kind kind = actor.kind();
        return kind == Kind.STATE
                || kind == Kind.NATIONALITY
                || kind == Kind.FORCE
                || kind == Kind.GROUP
                || kind == Kind.ENEMY;
    }
}
