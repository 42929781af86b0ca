package org.wartally.extract.claim.when;

import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Days on which somebody gave a toll, which are not those of the deaths: "he had given a toll of 43 on Monday". */
public final class TollDays {

    /** Tokens of "a provisional toll of at least 43". */
    private static final int TOLL = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    TollDays(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "Had given a toll of 43 on Monday", "on Sunday evening the group had spoken of eight dead". */
    boolean isOf(DateMention mention) {
        // "Put the dead of Monday's raid at nine" names the day of the raid.
        if (tokens.lower(mention.end()).equals("'s")
                || tokens.lower(mention.end() - 1).equals("'s")) {
            return false;
        }
        int sentence = tokens.sentenceOf(mention.start());
        int first = Math.max(tokens.sentenceStart(sentence), mention.start() - TOLL);
        for (int i = mention.start() - 1; i > first && !isClauseEnd(i); i--) {
            if (givesToll(i)) {
                return true;
            }
        }
        int end = Math.min(tokens.sentenceEnd(sentence), mention.end() + TOLL);
        boolean opens = mention.start() <= tokens.sentenceStart(sentence) + 2;
        for (int i = mention.end() + 1; opens && i < end && !isClauseEnd(i); i++) {
            if (givesToll(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseEnd(int i) {
        return tokens.isMark(i, ';') || words.is(Words.Class.RELATIVE, tokens, i);
    }

    /** "Gave a toll of", "put the toll at", "had spoken of eight", "had listed four dead". */
    private boolean givesToll(int i) {
        boolean gives = words.is(Words.Class.GIVES_TOLL, tokens, i);
        boolean had = tokens.lower(i - 1).equals("had");
        for (int k = i + 1; gives && k <= i + 5 && !isClauseEnd(k); k++) {
            if (words.is(Words.Class.RECKONED, tokens, k) || had && isCount(k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCount(int i) {
        return scene.number(i) != null && scene.number(i).isCount();
    }
}
