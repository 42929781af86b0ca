package org.wartally.extract.claim.group;

import java.util.BitSet;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.text.Tokens;

/**
 * Where in a sentence a noun phrase can have a head at all, told by first words alone: a phrase is read from every word,
 * and from most of them no head is in reach.
 */
public final class Heads {

    private final VictimTerms victims = VictimTerms.standard();
    private final WeaponTerms weapons = WeaponTerms.standard();
    private final Scene scene;
    private final Words words;
    /** The tokens from which a head may be met before a word that ends every phrase. */
    private final BitSet ahead = new BitSet();

    Heads(Scene scene, Words words, int from, int to) {
        this.scene = scene;
        this.words = words;
        boolean met = false;
        for (int i = to - 1; i >= from; i--) {
            met = mayBegin(i) || met && !ends(i);
            ahead.set(i, met);
        }
    }

    /** Whether a phrase that begins at a token may have a head. */
    boolean areAhead(int token) {
        return ahead.get(token);
    }

    private boolean mayBegin(int i) {
        Tokens tokens = scene.tokens();
        return victims.open(tokens, i) || weapons.open(tokens, i) || scene.actor(i) != null;
    }

    /** Not so "as" of "as yet unidentified men", "and" of "rank-and-file". */
    private boolean ends(int i) {
        Tokens tokens = scene.tokens();
        return words.closesGroup(tokens, i) && !tokens.lower(i + 1).equals("yet") && !tokens.isDash(i + 1);
    }
}
