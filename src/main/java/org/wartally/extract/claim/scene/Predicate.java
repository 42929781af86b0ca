package org.wartally.extract.claim.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that say what happened.
 *
 * @param start first token
 * @param end token after the last
 * @param senses what they may mean, in the order of the dictionary
 */
public record Predicate(int start, int end, List<Sense> senses) {

    /** The first sense with this frame, null where there is none. */
    @Nullable
    public Sense sense(Frame frame) {
        for (Sense sense : senses) {
            if (sense.frame() == frame) {
                return sense;
            }
        }
        return null;
    }

    public boolean has(Frame frame) {
        return sense(frame) != null;
    }
}
