package org.wartally.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.clause.Lists;
import org.wartally.extract.claim.elided.Incoming;
import org.wartally.extract.claim.elided.KindShares;
import org.wartally.extract.claim.elided.LedgerHits;
import org.wartally.extract.claim.elided.MoreFound;
import org.wartally.extract.claim.elided.NewerNumbers;
import org.wartally.extract.claim.elided.NextBodies;
import org.wartally.extract.claim.elided.NextOfList;
import org.wartally.extract.claim.elided.OfThings;
import org.wartally.extract.claim.elided.PlaceShares;
import org.wartally.extract.claim.elided.SomeOf;
import org.wartally.extract.claim.elided.UnitLosses;
import org.wartally.extract.claim.list.LossList;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Swaps;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.VictimGroup;
import org.wartally.text.Tokens;

/** Reads groups that have no predicate of their own: "three of them", "including two children", "15 over Belgorod, 9 over Kursk". */
final class Ellipsis {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final boolean swap;
    private final SomeOf some;
    private final NewerNumbers newer;
    private final NextOfList list;

    Ellipsis(Scene scene, Words words, boolean swap) {
        this.words = words;
        this.swap = swap;
        this.scene = scene;
        this.tokens = scene.tokens();
        this.some = new SomeOf(scene, words);
        this.newer = new NewerNumbers(scene, words);
        this.list = new NextOfList(scene, words);
    }

    /** The draft that a group without predicate stands for, given what was read before it; null where none. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        if (group.kind() == Group.Kind.THINGS) {
            return new LedgerHits(scene).read(group, before);
        }
        if (!group.counted() || Lists.isSpared(tokens, group) || OfThings.counts(words, tokens, group)) {
            return null;
        }
        Draft found = new MoreFound(scene, words).read(group, before);
        found = found == null ? new PlaceShares(scene, words).read(group, before) : found;
        found = found == null ? new KindShares(scene).read(group, before) : found;
        found = found == null ? new UnitLosses(scene, words).read(group, before) : found;
        if (found != null) {
            return found;
        }
        Draft fatally = newer.fatally(group, before);
        Draft subset = fatally == null ? some.read(group, before) : fatally;
        if (subset != null) {
            return subset;
        }
        if (group.number() == null) {
            return null;
        }
        Draft bodies = new NextBodies(scene, words).read(group, before);
        if (bodies != null) {
            return bodies;
        }
        Draft said = newer.said(group, before);
        if (said != null) {
            return said;
        }
        Draft line = new LossList(scene, words).read(group);
        if (line != null) {
            return line;
        }
        Draft beside = newer.beside(group, before);
        if (beside != null) {
            return beside;
        }
        if (new Incoming(scene, words).is(group)) {
            return new Draft(
                    scene, group, Metric.LAUNCHED, group.start(), group.end(), "weapons some of which were met");
        }
        if (isPrisoners(group) && words.is(Words.Class.TAKEN, tokens, group.start() - 1) && isEnded(group.end())) {
            return new Draft(scene, group, Metric.CAPTURED, group.start() - 1, group.end(), "taken prisoner");
        }
        if (swap && isEqualSwap(group)) {
            return new Draft(
                    scene, group, Metric.EXCHANGED, group.start(), group.end(), "as many for as many in a swap");
        }
        Draft next = list.read(group, before);
        return next == null && swap && isOfSwap(group) && isPrisoners(group) && !isRescued(group)
                ? new Draft(
                        scene, group, Metric.EXCHANGED, group.start(), group.end(), "prisoners in a report on a swap")
                : next;
    }

    /** "Took 14 prisoners", not "took 14 prisoners home". */
    private boolean isEnded(int i) {
        return !tokens.isWord(i) || words.closesGroup(tokens, i) && !words.is(Words.Class.LOCATIVE, tokens, i);
    }

    /** "Swapped prisoners 1,000 for 1,000": the first of the two stands for either side. */
    private boolean isEqualSwap(Group group) {
        return tokens.lower(group.end()).equals("for") && isSame(group, scene.number(group.end() + 1));
    }

    private static boolean isSame(Group group, @Nullable NumberMention other) {
        return other != null && other.isCount() && other.count().equals(group.count());
    }

    /** In a report that names a swap, or a sentence of somebody's release; "a bus with 41 captives" has exchanged nobody. */
    private boolean isOfSwap(Group group) {
        return scene.tellsOfSwap() || Swaps.tellsOfRelease(tokens, tokens.sentenceOf(group.start()));
    }

    /** "Troops rescued 41 captives": nobody was exchanged. */
    private boolean isRescued(Group group) {
        return words.is(Words.Class.RESCUED, tokens, group.start() - 1)
                || tokens.lower(group.start() - 1).equals("with")
                        && tokens.lower(group.start() - 2).equals("off");
    }

    private static boolean isPrisoners(Group group) {
        return group.victim() != null && group.victim().group() == VictimGroup.PRISONER;
    }
}
