package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.model.Role;

/**
 * "Three soldiers and two guerrillas were killed": five people in one claim, and the three and the two as its parts. They are
 * told apart only when the sum has its place, day, speaker and role, which they share.
 */
final class Conjuncts {

    private static final String RULE = "number of its own in a list";

    /** Roles of a sum that is news; the parts of any other, such as one of last year, are as old as it is. */
    private static final Set<Role> OF_NOW = Set.of(Role.TOTAL, Role.INCREMENT, Role.RESTATED);

    private Conjuncts() {}

    /** Those of a list that count somebody, where two of them have a number of their own; empty for "a woman and her two sons". */
    static List<Group> of(List<Group> list) {
        boolean numbers = list.stream().filter(g -> g.number() != null).count() > 1;
        return numbers ? list.stream().filter(Group::counted).toList() : List.of();
    }

    /** The figures with the parts of each sum behind it. */
    static List<Draft> toldApart(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            all.add(draft);
            draft.conjuncts.forEach(group -> all.add(part(draft, group)));
        }
        return all;
    }

    private static Draft part(Draft sum, Group group) {
        Draft part = new Draft(sum.scene, group, sum.metric, group.start(), group.end(), RULE);
        part.role = OF_NOW.contains(sum.role) ? Role.PART : sum.role;
        part.whole = sum;
        part.rejected = sum.rejected;
        part.side = part.side == null ? sum.side : part.side;
        part.claimant = sum.claimant;
        part.claimantSide = sum.claimantSide;
        part.where = sum.where;
        part.when = sum.when;
        part.flags = sum.flags;
        part.placeGround = sum.placeGround;
        part.dateGround = sum.dateGround;
        part.order = sum.order;
        return part;
    }
}
