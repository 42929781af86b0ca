package org.wartally.extract.claim.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;

/** Finds every group of a sentence that counts people or weapons, or could. */
public final class GroupReader {

    private final Words words;
    private final NumberedGroups numbered;
    private final UnnumberedGroups unnumbered;
    private final OtherPeople others;
    private final Nobodies nobodies;
    private final Families families;
    private final Ages ages;
    private final Headlines headlines;

    public GroupReader(Predicates predicates, Words words) {
        PhraseReader phrases = new PhraseReader(predicates, words);
        this.words = words;
        ages = new Ages(predicates, words);
        others = new OtherPeople(predicates, words);
        numbered = new NumberedGroups(phrases, predicates, words);
        unnumbered = new UnnumberedGroups(phrases, predicates, words, ages, others);
        nobodies = new Nobodies(phrases, predicates, words);
        families = new Families(words);
        headlines = new Headlines(predicates, words);
    }

    /** The groups of the tokens {@code from} to {@code to} in reading order, not overlapping. */
    public List<Group> read(Scene scene, int from, int to) {
        List<Group> groups = new ArrayList<>();
        Heads heads = new Heads(scene, words, from, to);
        int i = from;
        while (i < to) {
            Group group = at(scene, i, from, to, heads);
            if (group != null) {
                group = headlines.read(scene, groups, group);
                borrow(groups, group);
                Outfits.borrow(scene, groups, group);
                groups.add(isSecond(scene, groups, group) ? group.ofOne() : group);
            }
            i = group == null ? i + 1 : Math.max(group.end(), i + 1);
        }
        return groups;
    }

    /** "A polling clerk and observer were killed": the article and the verb tell of two. */
    private boolean isSecond(Scene scene, List<Group> groups, Group group) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        boolean joined = last != null
                && last.end() == group.start() - 1
                && scene.tokens().lower(last.end()).equals("and")
                && last.number() == null
                && last.count() != null
                && last.count().best() == 1;
        return joined
                && !group.counted()
                && group.victim() != null
                && !group.victim().plural()
                && words.is(Words.Class.PLURAL, scene.tokens(), group.end());
    }

    /** "34 of 41 drones": the first number counts what the second counts. */
    private static void borrow(List<Group> groups, Group group) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last != null && last.whole() == Group.Whole.NUMBER && group.number() != null) {
            groups.set(groups.size() - 1, last.like(group));
        }
    }

    private @Nullable Group at(Scene scene, int i, int from, int to, Heads heads) {
        NumberMention number = scene.number(i);
        if (number != null) {
            boolean count =
                    number.isCount() && number.core() == i && scene.date(i) == null && !ages.isAge(scene, number);
            return count ? numbered.read(scene, number, to) : null;
        }
        if (scene.number(i - 1) != null && scene.tokens().isJoined(i)) {
            return null;
        }
        Group led = words.leadsGroup(scene.tokens(), i) ? led(scene, i, from, to) : null;
        if (led != null) {
            return led;
        }
        return scene.date(i) == null ? unnumbered.read(scene, i, from, to, heads) : null;
    }

    /** "The other", "many others", "a family of six", "no one": their first words are few. */
    private @Nullable Group led(Scene scene, int i, int from, int to) {
        Group other = others.theOther(scene, i, from);
        other = other == null ? others.theLast(scene, i) : other;
        if (other != null) {
            return other;
        }
        Group more = others.others(scene, i);
        if (more != null) {
            return more;
        }
        Group family = families.read(scene, i, to);
        return family != null ? family : nobodies.read(scene, i, to);
    }
}
