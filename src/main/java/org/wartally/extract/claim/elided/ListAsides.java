package org.wartally.extract.claim.elided;

import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Asides that may tell one by one whom a number before them counts: between dashes, in brackets, or behind a comma up to the end. */
final class ListAsides {

    /** Tokens of such a list. */
    private static final int LONGEST = 60;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    ListAsides(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "Five people - two men and three women - and", "five people (two men and three women)", ", two men and three women.": where such an aside ends; -1 where none begins. */
    int closing(int open, int to) {
        boolean near = to - open <= LONGEST;
        if (tokens.isMark(open, ',')) {
            return near && !isSpread(open, to) ? to : -1;
        }
        boolean bracket = tokens.isMark(open, '(');
        if (!bracket && !isDash(open)) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(to, open + LONGEST); i++) {
            if (bracket ? tokens.isMark(i, ')') : isDash(i)) {
                return i;
            }
        }
        return bracket || !near ? -1 : to;
    }

    /** "Two in Kyiv and three in Odesa": told by places or days, not by who they were. */
    private boolean isSpread(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.place(i) != null || scene.date(i) != null || words.is(Words.Class.LIST_LOCATIVE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int i) {
        return tokens.isDash(i) && !tokens.isJoined(i);
    }
}
