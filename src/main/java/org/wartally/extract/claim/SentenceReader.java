package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.clause.Aimed;
import org.wartally.extract.claim.clause.Binder;
import org.wartally.extract.claim.clause.Captives;
import org.wartally.extract.claim.clause.Complements;
import org.wartally.extract.claim.clause.LossesTold;
import org.wartally.extract.claim.clause.Pronouns;
import org.wartally.extract.claim.clause.Recoveries;
import org.wartally.extract.claim.clause.Returns;
import org.wartally.extract.claim.clause.SentAndMet;
import org.wartally.extract.claim.clause.UncountedWeapons;
import org.wartally.extract.claim.elided.Breakdowns;
import org.wartally.extract.claim.elided.ListLeads;
import org.wartally.extract.claim.elided.MixedWaves;
import org.wartally.extract.claim.elided.PlaceShares;
import org.wartally.extract.claim.elided.Rows;
import org.wartally.extract.claim.elided.Shares;
import org.wartally.extract.claim.elided.SomeOf;
import org.wartally.extract.claim.event.Adjuncts;
import org.wartally.extract.claim.event.Harmless;
import org.wartally.extract.claim.event.JointHarm;
import org.wartally.extract.claim.event.Outcomes;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.event.Reckonings;
import org.wartally.extract.claim.group.GroupReader;
import org.wartally.extract.claim.group.PhraseReader;
import org.wartally.extract.claim.list.EndLists;
import org.wartally.extract.claim.list.HardwareList;
import org.wartally.extract.claim.list.HeadedLists;
import org.wartally.extract.claim.list.PlaceCounts;
import org.wartally.extract.claim.list.PlaceLists;
import org.wartally.extract.claim.list.PlacePairs;
import org.wartally.extract.claim.list.Respective;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.whole.AllBut;
import org.wartally.extract.claim.whole.Alls;
import org.wartally.extract.claim.whole.Excepted;
import org.wartally.extract.claim.whole.SentWholes;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** Reads the figures of a text sentence by sentence; a sentence that cannot hold one is passed over. */
final class SentenceReader {

    /** Sentences back to the missiles whose kind is told. */
    private static final int KIND_REACH = 3;

    private static final Set<WeaponFamily> MISSILES =
            Set.of(WeaponFamily.BALLISTIC_MISSILE, WeaponFamily.CRUISE_MISSILE);

    private final GroupReader groups;
    private final PhraseReader phrases;
    private final Predicates predicates;
    private final Words words;
    private final Clues clues;
    private final Adjuncts adjuncts;
    private final Outcomes outcomes;
    private final Reckonings reckonings;
    private final Harmless harmless;
    private final UncountedWeapons uncounted = new UncountedWeapons();

    SentenceReader(Predicates predicates, Words words, Clues clues) {
        this.predicates = predicates;
        this.words = words;
        this.clues = clues;
        this.groups = new GroupReader(predicates, words);
        this.phrases = new PhraseReader(predicates, words);
        this.adjuncts = new Adjuncts(predicates, words);
        this.outcomes = new Outcomes(words);
        this.reckonings = new Reckonings(predicates, words);
        this.harmless = new Harmless(words);
    }

    /** The drafts of a scene in reading order. */
    List<Draft> read(Scene scene, boolean swap) {
        List<Draft> drafts = new ArrayList<>();
        HeadedLists lists = new HeadedLists(scene, words);
        for (int s = 0; s < scene.tokens().sentenceCount(); s++) {
            int from = scene.tokens().sentenceStart(s);
            int to = scene.tokens().sentenceEnd(s);
            List<Predicate> found = predicates(scene, from, to);
            lists.next(s, found);
            boolean open = swap || lists.isOpen(s) || goesOn(scene, s, drafts);
            if (clues.in(scene, from, to, found, open) || uncounted.before(scene, from, found) != null) {
                read(scene, from, to, found, swap, drafts, lists);
            } else if (Aimed.mayOpen(scene, from, to)) {
                drafts.addAll(new Aimed(scene, words).read(from, groups.read(scene, from, to), found, Set.of()));
            }
        }
        return drafts;
    }

    /** Whether a figure stands so near before a sentence that its numbers may belong to it without a word that says so. */
    private static boolean goesOn(Scene scene, int sentence, List<Draft> drafts) {
        return !drafts.isEmpty() && sentence - drafts.get(drafts.size() - 1).sentence <= ListLeads.REACH;
    }

    private void read(
            Scene scene, int from, int to, List<Predicate> found, boolean swap, List<Draft> drafts, HeadedLists lists) {
        Excepted excepted = new Excepted(scene, words);
        List<Group> list = excepted.without(groups.read(scene, from, to));
        Respective respective = new Respective(scene, words);
        if (respective.in(from, to)) {
            drafts.addAll(respective.read(from, to, list));
            return;
        }
        Draft last = lastWeapons(scene, from, drafts);
        WeaponFamily weapons = last == null ? uncounted.before(scene, from, found) : last.family;
        int first = drafts.size();
        Binder binder = new Binder(scene, words, list, outside(found, list), swap, last != null || weapons != null);
        List<Draft> bound = new ArrayList<>(binder.bind());
        List<Draft> items = new EndLists(scene, words).read(list, bound, binder.bound());
        bound.addAll(0, items);
        items.forEach(item -> binder.bound().add(item.group));
        List<Draft> captives = withoutVerb(scene, from, to, list, swap, binder, drafts);
        captives.addAll(new PlacePairs(scene, words).fronted(from, to, list, bound));
        captives.addAll(new Aimed(scene, words).read(from, list, found, binder.bound()));
        captives.forEach(captive -> binder.bound().add(captive.group));
        bound.addAll(captives);
        bound.sort(
                java.util.Comparator.comparingInt((Draft d) -> d.group.start()).thenComparing(d -> d.metric));
        Ellipsis ellipsis = new Ellipsis(scene, words, swap);
        SomeOf someOf = new SomeOf(scene, words);
        for (Group group : list) {
            while (!bound.isEmpty() && bound.get(0).group.start() <= group.start()) {
                Draft next = bound.remove(0);
                WeaponFamily family = family(next, list, weapons);
                next.family = next.family == null ? kindBefore(family, next, drafts) : family;
                excepted.subtract(next);
                take(next, someOf, drafts);
            }
            Draft line = binder.bound().contains(group) ? null : lists.read(group, drafts);
            Draft draft = binder.bound().contains(group) || line != null ? line : ellipsis.read(group, drafts);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        drafts.addAll(bound);
        LossesTold.apply(drafts, first, words);
        MixedWaves.apply(drafts, first);
        new SentAndMet(scene, words).apply(first, drafts);
        new SentWholes(scene, words).read(list, first, drafts);
        new Breakdowns(scene, words).apply(from, to, list, drafts);
        new PlaceLists(scene, words).apply(from, to, first, drafts);
        new Shares(scene, words).read(from, to, drafts);
        new Alls(scene, words).read(found, drafts);
        new Rows(scene, words).read(from, to, found, drafts);
        new Pronouns(scene, words, groups).read(found, drafts);
        new Complements(scene, words, phrases).apply(drafts, first);
    }

    /** What no single verb tells: people taken prisoner, bodies taken out, people brought home in a swap, and lists of hardware. */
    private List<Draft> withoutVerb(
            Scene scene, int from, int to, List<Group> list, boolean swap, Binder binder, List<Draft> drafts) {
        List<Draft> found = new Captives(scene, words).read(list, binder.bound());
        found.addAll(new Recoveries(scene, words).read(list, binder.bound()));
        if (swap) {
            found.addAll(new Returns(scene, words).read(list, binder.bound()));
        }
        found.addAll(new HardwareList(scene, words).read(from, to, list, binder.bound()));
        found.addAll(new PlaceCounts(scene, words).read(from, to, list, binder.bound()));
        found.addAll(new PlacePairs(scene, words).read(from, to, list, drafts));
        return found;
    }

    /** "79 drones were destroyed, 54 were suppressed. Another 105 were lost": of the weapons named last. */
    private static @Nullable WeaponFamily family(Draft draft, List<Group> groups, @Nullable WeaponFamily before) {
        boolean elided = draft.group.kind() == Group.Kind.BARE && draft.metric.ofWeapons() && draft.family == null;
        WeaponFamily family = elided && before != null ? before : draft.family;
        for (Group group : groups) {
            boolean named = group.weapon() != null
                    && (group.counted()
                            || isDefinite(draft.scene.tokens(), group)
                            || isWhole(draft.scene.tokens(), group)
                            || isListed(group, draft));
            boolean here = elided && named && group.start() < draft.group.start();
            family = here ? group.weapon().family() : family;
        }
        return family;
    }

    /** "Most of the missiles had been stopped and six had struck". */
    private static boolean isDefinite(Tokens tokens, Group group) {
        return group.weapon() != null
                && group.weapon().plural()
                && (tokens.lower(group.start()).equals("the")
                        || tokens.lower(group.start() - 1).equals("the"));
    }

    /** "Fired 35 ballistic missiles. Most of the missiles were stopped and four got through": the kind of missile told before. */
    private static @Nullable WeaponFamily kindBefore(@Nullable WeaponFamily family, Draft draft, List<Draft> drafts) {
        for (int d = drafts.size() - 1; family == WeaponFamily.MISSILE && d >= 0; d--) {
            Draft told = drafts.get(d);
            if (told.scene != draft.scene || draft.sentence - told.sentence > KIND_REACH) {
                return family;
            }
            if (told.metric.ofWeapons() && MISSILES.contains(told.family)) {
                return told.family;
            }
        }
        return family;
    }

    /** "Drones were shot down: eight over Haifa". */
    private static boolean isListed(Group group, Draft draft) {
        for (int i = group.end(); i < draft.group.start(); i++) {
            if (draft.scene.tokens().isMark(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /** "Of the drones, 54 were shot down". */
    private static boolean isWhole(Tokens tokens, Group group) {
        return tokens.lower(group.start() - 1).equals("of")
                && tokens.sentenceStart(tokens.sentenceOf(group.start())) == group.start() - 1;
    }

    /** The last figure of weapons in this sentence's forerunner, null where it tells of none. */
    private static @Nullable Draft lastWeapons(Scene scene, int from, List<Draft> drafts) {
        Draft last = Draft.last(drafts);
        boolean near = last != null && last.scene == scene && scene.tokens().sentenceOf(from) - last.sentence <= 2;
        return near && last.metric.ofWeapons() ? last : null;
    }

    private static void take(Draft draft, SomeOf some, List<Draft> drafts) {
        boolean known = !AllBut.precedes(draft.scene.tokens(), draft.group)
                || AllBut.subtract(draft, some.whole(draft.group, drafts));
        some.pointBack(draft, drafts);
        draft.rejected = known ? null : "whole_not_stated";
        drafts.add(draft);
    }

    private List<Predicate> predicates(Scene scene, int from, int to) {
        Tokens tokens = scene.tokens();
        List<Predicate> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Predicate toll = reckonings.at(scene, i, to);
            if (toll == null && !predicates.open(tokens, i)) {
                i++;
                continue;
            }
            Predicate predicate = predicates.at(tokens, i);
            Predicate apart = predicate == null || predicate.end() == i + 1 ? adjuncts.at(scene, i, to) : null;
            predicate = apart == null ? predicate : apart;
            predicate = predicate == null ? null : JointHarm.apart(scene, words, predicate);
            predicate = toll != null && (predicate == null || predicate.end() <= toll.end()) ? toll : predicate;
            if (predicate != null && !isHarmless(scene, predicate, from, to)) {
                found.add(predicate);
            }
            i = predicate == null ? i + 1 : predicate.end();
        }
        return left(scene, ofBodies(tokens, found, from, to), to);
    }

    private boolean isHarmless(Scene scene, Predicate predicate, int from, int to) {
        return harmless.is(scene, predicate, from, to) || new PlaceShares(scene, words).isOfPlace(predicate);
    }

    /** "Three wounded men were carried out": without verbs that tell of bodies alone, where the sentence has none. */
    private List<Predicate> ofBodies(Tokens tokens, List<Predicate> found, int from, int to) {
        List<Predicate> others = new ArrayList<>();
        for (Predicate predicate : found) {
            if (!isOfBodies(predicate)) {
                others.add(predicate);
            }
        }
        return others.size() < found.size() && !clues.hasBodies(tokens, from, to) ? others : found;
    }

    private static boolean isOfBodies(Predicate predicate) {
        for (Sense sense : predicate.senses()) {
            if (sense.of() != Sense.Of.CORPSES && sense.of() != Sense.Of.BODIES) {
                return false;
            }
        }
        return true;
    }

    /** The predicates as the words behind them leave them. */
    private List<Predicate> left(Scene scene, List<Predicate> found, int to) {
        List<Predicate> left = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Predicate next = i + 1 < found.size() ? found.get(i + 1) : null;
            Predicate predicate = outcomes.of(scene, found.get(i), next, to);
            if (predicate != null) {
                left.add(predicate);
            }
        }
        return left;
    }

    /** "The murder on Sunday of four", "the burnt bodies of four": an event, and a word of what happened. */
    private static boolean isEvent(Group group, Predicate predicate) {
        boolean event = group.kind() == Group.Kind.THINGS || group.kind() == Group.Kind.BODIES && !group.counted();
        return event && predicate.has(Frame.OF);
    }

    /** The predicates that are no part of a group ("39 injured civilians"); "personnel losses" is a toll, and "the murder" is of somebody. */
    private static List<Predicate> outside(List<Predicate> predicates, List<Group> groups) {
        List<Predicate> outside = new ArrayList<>();
        for (Predicate predicate : predicates) {
            if (!isInside(predicate, groups)) {
                outside.add(predicate);
            }
        }
        return outside;
    }

    private static boolean isInside(Predicate predicate, List<Group> groups) {
        for (Group group : groups) {
            boolean covered = group.start() <= predicate.start() && predicate.start() < group.end();
            // "Recorded hits of two missiles": the noun goes on behind its group.
            covered &= group.kind() != Group.Kind.THINGS || group.number() != null || predicate.end() <= group.end();
            if (covered && (group.number() != null || !predicate.has(Frame.TOLL) && !isEvent(group, predicate))) {
                return true;
            }
        }
        return false;
    }
}
