package org.wartally.extract.claim.group;

import java.util.List;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.text.Tokens;

/** A number before the name of an outfit alone, whose people the number behind it names: "15 AS and two SNA soldiers". */
public final class Outfits {

    /** Words of the name of an outfit. */
    private static final int NAME = 4;

    private Outfits() {}

    /** Lends the noun of a group to the number before it, where nothing but names tells the two apart. */
    static void borrow(Scene scene, List<Group> groups, Group group) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        int and = group.start() - 1;
        boolean lent = last != null
                && isOfPeople(group)
                && isOpen(last)
                && scene.tokens().lower(and).equals("and")
                && isName(scene, last.number().end(), and)
                && isName(scene, group.number().end(), group.end() - 1);
        if (lent) {
            groups.set(groups.size() - 1, last.like(group).of(last.side(), and));
        }
    }

    private static boolean isOfPeople(Group group) {
        return group.number() != null && group.kind() == Group.Kind.PEOPLE && group.victim() != null;
    }

    private static boolean isOpen(Group group) {
        boolean bare = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.UNKNOWN;
        return bare && group.number() != null && group.whole() == null;
    }

    private static boolean isName(Scene scene, int from, int to) {
        Tokens tokens = scene.tokens();
        boolean name = from < to && to - from <= NAME;
        for (int i = from; name && i < to; i++) {
            name = tokens.isCapitalised(i) || tokens.isMark(i, '-');
        }
        return name;
    }
}
