package org.wartally.extract.claim.event;

import java.util.List;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Tells two harms of the same people ("12 dead and injured") from two of different people ("left two dead and injured 16"). */
public final class JointHarm {

    /** Tokens of "dead and injured". */
    private static final int WORDS = 3;
    /** Tokens of "no fewer than nine". */
    private static final int BOUND = 4;

    private static final List<Sense> DEAD = List.of(new Sense(Metric.KILLED, Frame.STATE, Sense.Of.PEOPLE));

    private JointHarm() {}

    /** The first of two harms where the second is a verb with a number of its own; else the predicate as it is. */
    public static Predicate apart(Scene scene, Words words, Predicate predicate) {
        Tokens tokens = scene.tokens();
        int start = predicate.start();
        boolean joint = predicate.end() == start + WORDS
                && tokens.lower(start).equals("dead")
                && tokens.lower(start + 1).equals("and")
                && (tokens.isWord(start - 1) || tokens.isNumber(start - 1))
                && !words.is(Words.Class.DETERMINER, tokens, start - 1)
                && !words.is(Words.Class.AUXILIARY, tokens, start - 1);
        return joint && isCounted(scene, words, predicate.end()) ? new Predicate(start, start + 1, DEAD) : predicate;
    }

    /** "Injured 16", "injured another five", "injured at least nine", "injured a boy". */
    private static boolean isCounted(Scene scene, Words words, int i) {
        int from = words.is(Words.Class.MORE, scene.tokens(), i) ? i + 1 : i;
        for (int n = from; n < from + BOUND; n++) {
            NumberMention number = scene.number(n);
            if (number != null) {
                return number.start() == from && number.isCount() && scene.date(n) == null;
            }
        }
        return words.is(Words.Class.ARTICLE, scene.tokens(), i);
    }
}
