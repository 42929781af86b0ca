package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Takes what stands behind a predicate: its object, the list behind its colon, the number behind its label. */
final class Behind {

    private final Clause clause;
    private final Scene scene;
    private final Words words;
    private final Neighbours neighbours;
    private final Takings takings;
    private final Acceptance acceptance;
    private final Searches searches;
    private final Lost lost;

    Behind(Clause clause) {
        this.clause = clause;
        this.scene = clause.scene;
        this.words = clause.words;
        this.neighbours = clause.neighbours;
        this.takings = clause.takings;
        this.acceptance = clause.acceptance;
        this.searches = new Searches(scene.tokens(), words);
        this.lost = new Lost(scene, words);
    }

    boolean object(Predicate predicate, Sense sense, String rule) {
        if (oneAndMore(neighbours.after(predicate, sense), predicate, sense, rule)) {
            return true;
        }
        Group group = alone(predicate, sense, behindThings(sense, neighbours.after(predicate, sense)));
        if (group == null
                || !acceptance.accepts(sense, group)
                || clause.course.isAtWeapons(sense, group.end())
                || clause.course.isGift(predicate, sense, group.end())
                || clause.refusals.isClaimThat(predicate, group)
                || Searches.isSearch(sense) && !searches.isInVain(predicate, group)
                || clause.refusals.isAtPlaces(predicate, group)) {
            return false;
        }
        List<Group> list = clause.lists.objects(group, clause.isNoun(predicate));
        int end = list.get(list.size() - 1).end();
        if (lost.isOfLeavers(sense, end)) {
            return false;
        }
        Sense told = lost.isOfDead(sense, predicate, end) || lost.isByPlace(sense, predicate, group)
                ? new Sense(Metric.KILLED, sense.frame(), sense.of())
                : sense;
        takings.addAll(told, list, predicate.start(), end, rule);
        return true;
    }

    /** "Killed 30 cattle and two herdsmen": the herdsmen. */
    private @Nullable Group behindThings(Sense sense, @Nullable Group group) {
        boolean things = group != null
                && group.kind() == Group.Kind.THINGS
                && sense.metric() == Metric.KILLED
                && scene.tokens().lower(group.end()).equals("and");
        int next = things ? Group.indexOf(clause.groups, group) + 1 : 0;
        boolean joined =
                things && next < clause.groups.size() && clause.groups.get(next).start() == group.end() + 1;
        return joined && clause.groups.get(next).kind() == Group.Kind.PEOPLE ? clause.groups.get(next) : group;
    }

    /** "Killed local journalist near the market": one, told without an article. */
    private @Nullable Group alone(Predicate predicate, Sense sense, @Nullable Group group) {
        boolean person = group != null
                && sense.metric() == Metric.KILLED
                && sense.frame() != Frame.OF
                && !group.counted()
                && group.kind() == Group.Kind.PEOPLE
                && group.victim() != null
                && group.victim().people() == 1
                && !group.victim().plural()
                && group.start() == predicate.end();
        return person && isEnded(group.end()) ? group.ofOne() : group;
    }

    /** Not "an opposition member's dog", "a guard post". */
    private boolean isEnded(int i) {
        Tokens tokens = scene.tokens();
        return !tokens.isWord(i) && !tokens.isMark(i, '-') && !tokens.isMark(i, '\'')
                || words.is(Words.Class.PREPOSITION, tokens, i)
                || words.is(Words.Class.CONJUNCTION, tokens, i)
                || tokens.isCapitalised(i)
                || words.isAdverb(tokens, i);
    }

    /** "Launched a Kinzhal missile and 40 drones": the one stands in a counted list. */
    private boolean oneAndMore(@Nullable Group first, Predicate predicate, Sense sense, String rule) {
        List<Group> list = new OneAndMore(scene, clause.lists).of(first, sense, clause.isNoun(predicate));
        list.forEach(group -> takings.add(sense, group, group.start(), group.end(), rule));
        return !list.isEmpty();
    }

    boolean with(Predicate predicate, Sense sense) {
        Group group = neighbours.with(predicate);
        if (oneAndMore(group, predicate, sense, Binder.WITH)) {
            return true;
        }
        if (group == null
                || !group.counted()
                || group.kind() != Group.Kind.WEAPONS
                || !acceptance.accepts(sense, group)) {
            return false;
        }
        clause.takeList(sense, group, group.start(), Binder.WITH);
        return true;
    }

    /** "Killed in the raid were five people", "wounded were a nurse and her son", "shot down were 15 missiles". */
    boolean inverted(Predicate predicate, Sense sense) {
        boolean told = sense.of() == Sense.Of.PEOPLE || sense.of() == Sense.Of.WEAPONS;
        Group group = told ? neighbours.inverted(predicate) : null;
        if (group == null || !group.counted() || !acceptance.accepts(sense, group)) {
            return false;
        }
        clause.takeList(sense, group, predicate.start(), "participle before its subject");
        return true;
    }

    /** "Intercepted Ukrainian drones: 28 over Rostov region, 19 over Krasnodar region": the first of what the colon deals out. */
    boolean dealtOut(Predicate predicate, Sense sense) {
        Group named = sense.of() == Sense.Of.WEAPONS ? firstBehind(predicate) : null;
        boolean colon = named != null
                && named.kind() == Group.Kind.WEAPONS
                && !named.counted()
                && scene.tokens().isMark(named.end(), ':');
        int next = colon ? Group.indexOf(clause.groups, named) + 1 : clause.groups.size();
        Group first = next < clause.groups.size() ? clause.groups.get(next) : null;
        boolean dealt = first != null
                && first.kind() == Group.Kind.BARE
                && first.number() != null
                && first.start() == named.end() + 1
                && words.is(Words.Class.LIST_LOCATIVE, scene.tokens(), first.end());
        if (dealt) {
            takings.add(sense, first, predicate.start(), first.end(), "list behind a verb");
            Draft draft = takings.drafts().get(takings.drafts().size() - 1);
            draft.side = named.side();
            draft.family = named.weapon() == null ? null : named.weapon().family();
        }
        return dealt;
    }

    private @Nullable Group firstBehind(Predicate predicate) {
        for (Group group : clause.groups) {
            if (group.start() >= predicate.end()) {
                return group;
            }
        }
        return null;
    }

    /** "launched a combined strike on the power system: 94 missiles and 193 drones". */
    boolean behindColon(Predicate predicate, Sense sense) {
        Group group = sense.metric().ofWeapons() ? neighbours.behindColon(predicate) : null;
        if (group == null || clause.isTaken(group) || !acceptance.accepts(sense, group)) {
            return false;
        }
        clause.takeList(sense, group, group.start(), "list behind a verb");
        return true;
    }

    /** "killed - 0, wounded - 3"; not "ten people died: six at once", where the verb has its number before it. */
    boolean label(Predicate predicate, Sense sense) {
        Group label = neighbours.labelled(predicate);
        Group subject = label == null ? null : neighbours.adjacentBefore(predicate);
        boolean colon = scene.tokens().isMark(predicate.end(), ':');
        boolean told = colon
                && (subject != null && subject.number() != null
                        || sense.frame() == Frame.SUBJECT && neighbours.isBehindCount(predicate));
        if (label == null || told || !acceptance.accepts(sense, label) || neighbours.hasOwnVerb(label)) {
            return false;
        }
        takings.add(sense, label, predicate.start(), label.end(), "number behind its label");
        return true;
    }
}
