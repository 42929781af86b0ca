package org.wartally.extract.claim.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** What a war has destroyed, one kind behind the other: "665 aircraft, 283 helicopters, 76,912 drones and 24,601 tanks". */
public final class HardwareList {

    /** Kinds of a list that is no chance. */
    private static final int KINDS = 3;

    private static final Set<WeaponFamily> FLYING = Set.of(
            WeaponFamily.AIRCRAFT,
            WeaponFamily.HELICOPTER,
            WeaponFamily.DRONE,
            WeaponFamily.RECON_DRONE,
            WeaponFamily.FPV_DRONE,
            WeaponFamily.CRUISE_MISSILE,
            WeaponFamily.BALLISTIC_MISSILE,
            WeaponFamily.MISSILE);

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    public HardwareList(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** The flying ones of a sentence that tells how much has been destroyed in all; nothing where it does not. */
    public List<Draft> read(int from, int to, List<Group> groups, Set<Group> taken) {
        List<Draft> drafts = new ArrayList<>();
        List<Group> list = longest(groups);
        boolean things = list.stream().anyMatch(group -> group.kind() != Group.Kind.WEAPONS);
        if (list.size() < KINDS || !things || !isDestroyed(from, to)) {
            return drafts;
        }
        for (Group group : list) {
            boolean flies = group.kind() == Group.Kind.WEAPONS
                    && group.weapon() != null
                    && FLYING.contains(group.weapon().family());
            if (flies && !taken.contains(group)) {
                drafts.add(new Draft(
                        scene, group, Metric.INTERCEPTED, group.start(), group.end(), "kind of a list of hardware"));
            }
        }
        return drafts;
    }

    /** The longest run of numbers with a kind each, parted by commas and a last "and". */
    private List<Group> longest(List<Group> groups) {
        List<Group> longest = List.of();
        List<Group> run = new ArrayList<>();
        for (Group group : groups) {
            boolean kind = group.number() != null && group.kind() != Group.Kind.BARE;
            if (!kind || !run.isEmpty() && !isJoint(run.get(run.size() - 1).end(), group.start())) {
                run = new ArrayList<>();
            }
            if (kind) {
                run.add(group);
                longest = run.size() > longest.size() ? run : longest;
            }
        }
        return longest;
    }

    private boolean isJoint(int from, int to) {
        boolean mark = tokens.isMark(from, ',')
                || tokens.isMark(from, ';')
                || tokens.lower(from).equals("and");
        for (int i = from + 1; i < to; i++) {
            mark &= tokens.lower(i).equals("and") || words.is(Words.Class.TRANSPARENT, tokens, i);
        }
        return mark && to > from;
    }

    /** "The number of destroyed hardware", "have been destroyed": in a sentence that counts since some day. */
    private boolean isDestroyed(int from, int to) {
        boolean destroyed = false;
        boolean since = false;
        for (int i = from; i < to; i++) {
            destroyed |= tokens.lower(i).equals("destroyed") || tokens.lower(i).equals("eliminated");
            since |= tokens.lower(i).equals("since");
        }
        return destroyed && since;
    }
}
