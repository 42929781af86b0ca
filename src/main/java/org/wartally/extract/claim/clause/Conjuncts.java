package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Role;

/**
 * "Three soldiers and two guerrillas were killed": five people in one claim, and the three and the two as its parts. They are
 * told apart only when the sum has its place, day, speaker and role, which they share.
 */
public final class Conjuncts {

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
    public static List<Draft> toldApart(List<Draft> drafts, Words words) {
        Set<Draft> divided = divided(drafts);
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft whole = draft.role == Role.RESTATED && draft.first != null ? draft.first : draft;
            boolean again = whole != draft && !draft.conjuncts.isEmpty() && !divided.add(whole);
            if (!isOnlyParts(draft, whole, again)) {
                all.add(draft);
            }
            draft.conjuncts.forEach(group -> all.add(part(draft, group, whole, again, words)));
        }
        return all;
    }

    /** "Nine died. Three soldiers and six civilians lost their lives": the parts of the nine, which nobody says again. */
    private static boolean isOnlyParts(Draft draft, Draft whole, boolean again) {
        return whole != draft && !again && !draft.conjuncts.isEmpty() && draft.scene == whole.scene;
    }

    /** Sums whose parts the report tells. */
    private static Set<Draft> divided(List<Draft> drafts) {
        Set<Draft> divided = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Draft draft : drafts) {
            if (draft.role == Role.PART && draft.whole != null) {
                divided.add(draft.whole);
            }
            if (!draft.conjuncts.isEmpty() && draft.role != Role.RESTATED) {
                divided.add(draft);
            }
        }
        return divided;
    }

    /** A part of a sum; that of a sum said again is one of the first, or said again too where the parts of the first are told. */
    private static Draft part(Draft sum, Group group, Draft whole, boolean again, Words words) {
        Draft part = new Draft(sum.scene, group, sum.metric, group.start(), group.end(), RULE);
        part.role = again ? Role.RESTATED : OF_NOW.contains(sum.role) ? Role.PART : sum.role;
        part.whole = again ? null : whole;
        part.rejected = sum.rejected;
        boolean soldiers = sum.side == null && words.is(Words.Class.SOLDIER, part.noun());
        part.side = part.side != null ? part.side : soldiers ? sum.soldiersSide : sum.side;
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
