package org.wartally.extract.claim;

import org.jspecify.annotations.Nullable;
import org.wartally.model.Count;
import org.wartally.text.Tokens;

/** "All but eight of the 53 were brought down": what is left of a whole. */
final class AllBut {

    private AllBut() {}

    /** Whether a group is the number of those that it did not happen to. */
    static boolean precedes(Tokens tokens, Group group) {
        return tokens.lower(group.start() - 1).equals("but")
                && tokens.lower(group.start() - 2).equals("all");
    }

    /** Turns the number into what is left of the whole; false where no whole is known. */
    static boolean subtract(Draft draft, @Nullable Draft whole) {
        if (whole == null || whole.count.high() == null) {
            return false;
        }
        draft.count = Count.exact(whole.best() - draft.best());
        draft.start = Math.min(draft.start, draft.group.start() - 2);
        draft.family = draft.family == null ? whole.family : draft.family;
        return true;
    }
}
