package org.wartally.extract.claim.whole;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Count;
import org.wartally.text.Tokens;

/** "All but eight of the 53 were brought down": what is left of a whole. */
public final class AllBut {

    private AllBut() {}

    /** Whether a group is the number of those that it did not happen to. */
    public static boolean precedes(Tokens tokens, Group group) {
        return tokens.lower(group.start() - 1).equals("but")
                && tokens.lower(group.start() - 2).equals("all");
    }

    /** Turns the number into what is left of the whole that is said with it, else of the one before; false where neither is known. */
    public static boolean subtract(Draft draft, @Nullable Draft whole) {
        Count of = stated(draft);
        of = of == null && whole != null ? whole.count : of;
        if (of == null || of.high() == null || of.best() < draft.best()) {
            return false;
        }
        draft.count = Count.exact(of.best() - draft.best());
        draft.start = Math.min(draft.start, draft.group.start() - 2);
        draft.family = draft.family == null && whole != null ? whole.family : draft.family;
        return true;
    }

    /** The 53 of "all but eight of the 53"; null where no number stands there. */
    private static @Nullable Count stated(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        NumberMention number = draft.group.number();
        int of = number == null ? draft.group.end() : number.end();
        int second = tokens.lower(of + 1).equals("the") ? of + 2 : of + 1;
        NumberMention whole = tokens.lower(of).equals("of") ? draft.scene.number(second) : null;
        return whole == null || !whole.isCount() ? null : whole.count();
    }
}
