package org.wartally.extract.claim.clause;

import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.text.Tokens;

/** Weapons that somebody has and has not sent: "an arsenal of 300 missiles, of which 60 were destroyed". */
public final class Stocks {

    /** Tokens between "arsenal" and the end of "of some 300 long-range missiles". */
    private static final int REACH = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public Stocks(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether a number tells how many weapons there are. */
    public boolean hold(Group weapons) {
        return weapons.number() != null && isHad(weapons.number());
    }

    /** "Of which 60", "60 of which": some of weapons that somebody has. */
    boolean holdWholeOf(Group some) {
        int comma = tokens.lower(some.start() - 2).equals("of") ? some.start() - 3 : some.start() - 1;
        for (int i = comma - 1; tokens.isMark(comma, ',') && i > comma - REACH; i--) {
            NumberMention number = scene.number(i);
            if (number != null) {
                return isHad(number);
            }
        }
        return false;
    }

    private boolean isHad(NumberMention number) {
        if (words.is(Words.Class.HAVE, tokens, number.start() - 1)) {
            return true;
        }
        for (int i = number.start() - 1; i > number.start() - REACH && tokens.isWord(i); i--) {
            if (words.is(Words.Class.STOCK, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
