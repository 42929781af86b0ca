package org.wartally.extract.claim;

import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Who was "lost" and is dead, where the words say so: "the town lost nine people to shelling", "has lost, in dead alone, 900 men". */
final class Lost {

    /** Tokens of "to the fire of the" before "tanks". */
    private static final int REACH = 5;

    private final Tokens tokens;
    private final Words words;

    Lost(Scene scene, Words words) {
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether those between a verb of losing and a token are said to have died. */
    boolean isOfDead(Sense sense, Predicate predicate, int end) {
        boolean lost = sense.metric() == Metric.CASUALTIES && words.is(Words.Class.LOSE, tokens, predicate.end() - 1);
        return lost && (isToFire(end) || isDeadAlone(predicate.end(), end));
    }

    /** "To the shelling", "to that night's fire"; not "lost 40 men to the rival group". */
    private boolean isToFire(int to) {
        for (int i = to + 1; tokens.lower(to).equals("to") && i <= to + REACH && isPhrase(i); i++) {
            if (words.is(Words.Class.VIOLENT, tokens, i)
                    || words.is(Words.Class.WEAPONRY, tokens, i)
                    || words.is(Words.Class.EVENT, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPhrase(int i) {
        return tokens.isWord(i) || tokens.lower(i).equals("'s");
    }

    /** "In dead alone", "in killed alone", before the number or right behind it. */
    private boolean isDeadAlone(int from, int end) {
        for (int i = from; i <= end; i++) {
            boolean dead =
                    tokens.lower(i + 1).equals("dead") || tokens.lower(i + 1).equals("killed");
            if (dead && tokens.lower(i).equals("in")) {
                return true;
            }
        }
        return false;
    }
}
