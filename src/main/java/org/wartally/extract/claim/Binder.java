package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Brings the groups and predicates of one sentence together: who did what to how many. */
final class Binder {

    /** "A drone was shot down" counts one; "a drone hit the roof" counts none. */
    private static final Set<Metric> ONE_BY_ARTICLE = Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED);

    /** Rule of the weapons behind "attacked ... with". */
    static final String WITH = "weapons of an attack";
    /** Rule of the people killed "along with" others. */
    private static final String COMPANIONS = "companions of the subject";

    private final Scene scene;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;
    private final Neighbours neighbours;
    private final Subjects subjects;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Group> bound = new HashSet<>();
    private final boolean swap;
    /** Whether the sentence before tells of weapons, so that a bare number may count them. */
    private final boolean weaponsBefore;

    Binder(
            Scene scene,
            Words words,
            List<Group> groups,
            List<Predicate> predicates,
            boolean swap,
            boolean weaponsBefore) {
        this.scene = scene;
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
        this.neighbours = new Neighbours(scene, words, groups, predicates);
        this.subjects = new Subjects(scene, words, groups, predicates, neighbours);
        this.swap = swap;
        this.weaponsBefore = weaponsBefore;
    }

    /** The drafts of the sentence in reading order. */
    List<Draft> bind() {
        for (Group group : groups) {
            bindInner(group);
        }
        for (Predicate predicate : predicates) {
            bind(predicate);
        }
        drafts.sort(
                java.util.Comparator.comparingInt((Draft d) -> d.group.start()).thenComparing(d -> d.metric));
        return drafts;
    }

    /** Groups that a predicate has taken. */
    Set<Group> bound() {
        return bound;
    }

    /** "39 injured civilians": the participle stands inside the group. */
    private void bindInner(Group group) {
        Predicate inner = group.predicate();
        if (inner == null || !group.counted() || group.number() == null) {
            return;
        }
        for (Sense sense : inner.senses()) {
            boolean fits = sense.frame() == Frame.VERB || sense.frame() == Frame.STATE;
            if (fits && accepts(sense, group)) {
                add(sense, group, group.start(), group.end(), "participle inside the group");
                return;
            }
        }
    }

    private void bind(Predicate predicate) {
        Passive passive = Passive.before(scene, words, predicate.start());
        for (Sense said : predicate.senses()) {
            Sense sense =
                    isHandedOver(said, predicate) ? new Sense(Metric.BODIES_RETURNED, Frame.OF, Sense.Of.PEOPLE) : said;
            if (bind(predicate, sense, passive)) {
                companions(predicate, sense);
                return;
            }
        }
    }

    /** "the bodies of 757 fallen defenders were brought back": not found but returned. */
    private boolean isHandedOver(Sense said, Predicate predicate) {
        String noun = scene.tokens().lower(predicate.start());
        boolean bodies = said.frame() == Frame.OF && (noun.equals("bodies") || noun.equals("remains"));
        return bodies && isReturned(predicate)
                || bodies
                        && predicates.stream()
                                .anyMatch(p -> p.senses().stream().anyMatch(s -> s.metric() == Metric.BODIES_RETURNED));
    }

    /** "Were returned to Ukraine". */
    private boolean isReturned(Predicate bodies) {
        Tokens tokens = scene.tokens();
        for (int i = bodies.end(); i < tokens.sentenceEnd(tokens.sentenceOf(bodies.start())); i++) {
            if (words.is(Words.Class.HANDED, tokens, i) && words.is(Words.Class.AUXILIARY, tokens, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean bind(Predicate predicate, Sense sense, Passive passive) {
        if (sense.frame() != Frame.TOLL && !passive.found() && label(predicate, sense)) {
            return true;
        }
        return switch (sense.frame()) {
            case VERB -> verb(predicate, sense, passive);
            case WITH -> with(predicate, sense);
            case OBJECT, OF -> object(predicate, sense, "object behind the verb");
            case SUBJECT -> subject(predicate, sense, passive.start(), "subject before the verb");
            case STATE ->
                !neighbours.modifies(predicate) && (amongDead(predicate, sense) || state(predicate, sense, passive));
            case NOUN -> noun(predicate, sense);
            case BODIES -> bodies(predicate, sense, passive);
            case TOLL -> toll(predicate, sense);
        };
    }

    /** "Three people are dead", "a strike left three people dead"; of "a monitor counts 400 dead" the number, not the monitor. */
    private boolean state(Predicate predicate, Sense sense, Passive passive) {
        Group number = passive.found() ? null : neighbours.adjacentBefore(predicate);
        boolean counted = number != null && number.number() != null && sense.accepts(number);
        return counted
                ? before(predicate, sense, number, predicate.start(), "state of what stands before")
                : subject(predicate, sense, passive.start(), "state of what stands before");
    }

    /** "a commander among four dead": the number right before. */
    private boolean amongDead(Predicate predicate, Sense sense) {
        Group number = neighbours.adjacentBefore(predicate);
        boolean among =
                number != null && scene.tokens().lower(number.start() - 1).equals("among");
        return among
                && number.kind() == Group.Kind.BARE
                && before(predicate, sense, number, predicate.start(), "number among the dead");
    }

    private boolean verb(Predicate predicate, Sense sense, Passive passive) {
        if (passive.found()) {
            int before = drafts.size();
            boolean told = subject(predicate, sense, passive.start(), "passive with its subject");
            boolean listed = drafts.size() == before
                    && neighbours.isBeforeColon(predicate)
                    && object(predicate, sense, "list behind a passive");
            return told || listed;
        }
        if (neighbours.isReduced(predicate)) {
            return reduced(predicate, sense);
        }
        return object(predicate, sense, "verb with its object")
                || relative(predicate, sense)
                || reduced(predicate, sense)
                || second(predicate, sense)
                || behindColon(predicate, sense)
                || behindAside(predicate, sense);
    }

    /** "launched a combined strike on the power system: 94 missiles and 193 drones". */
    private boolean behindColon(Predicate predicate, Sense sense) {
        Group group = sense.metric().ofWeapons() ? neighbours.behindColon(predicate) : null;
        if (group == null || bound.contains(group) || !accepts(sense, group)) {
            return false;
        }
        List<Group> list = neighbours.objects(group);
        addAll(sense, list, group.start(), list.get(list.size() - 1).end(), "list behind a verb");
        return true;
    }

    /** "Four people, possibly all civilians, killed in a strike": a headline's verb behind an aside. */
    private boolean behindAside(Predicate predicate, Sense sense) {
        boolean aside = scene.tokens().isMark(predicate.start() - 1, ',')
                || scene.tokens().isMark(predicate.start() - 1, '-');
        Group group = aside && sense.of() == Sense.Of.PEOPLE ? subjects.beforeAside(predicate.start(), sense) : null;
        Group sent =
                group == null && sense.metric() == Metric.LAUNCHED ? neighbours.endingAt(predicate.start()) : group;
        return sent != null && before(predicate, sense, sent, predicate.start(), "participle behind an aside");
    }

    private void companions(Predicate predicate, Sense sense) {
        Group group = sense.of() == Sense.Of.PEOPLE ? neighbours.companions(predicate) : null;
        if (group != null && !bound.contains(group) && !neighbours.hasOwnVerb(group)) {
            List<Group> list = neighbours.objects(group);
            addAll(sense, list, group.start(), list.get(list.size() - 1).end(), COMPANIONS);
            drafts.stream().filter(d -> d.rule.equals(COMPANIONS)).forEach(d -> d.role = Role.INCREMENT);
        }
    }

    /** "A policeman was stopped by militants and killed": the second verb of one subject. */
    private boolean second(Predicate predicate, Sense sense) {
        int first = Passive.first(scene, words, predicate.start());
        return first >= 0 && subject(predicate, sense, first, "second verb of a passive");
    }

    private boolean reduced(Predicate predicate, Sense said) {
        Sense sense = said.metric() == Metric.INJURED && subjects.diesLater(predicate)
                ? new Sense(Metric.KILLED, Frame.VERB, Sense.Of.PEOPLE)
                : said;
        Group nearest = neighbours.adjacentBefore(predicate);
        Group whole = neighbours.outOf(nearest);
        Group group = bound.contains(whole) ? nearest : whole;
        boolean active = sense.metric().ofWeapons() && neighbours.objectFollows(predicate);
        return group != null
                && !active
                && before(predicate, sense, group, predicate.start(), "participle behind its noun");
    }

    /** "27 drones that Russia launched". */
    private boolean relative(Predicate predicate, Sense sense) {
        Group group = neighbours.relativeObject(predicate);
        return group != null && before(predicate, sense, group, predicate.start(), "object before a relative clause");
    }

    private boolean before(Predicate predicate, Sense sense, Group group, int before, String rule) {
        if (!accepts(sense, group)) {
            return false;
        }
        if (neighbours.isDenied(group, predicate)) {
            bound.add(group);
            return true;
        }
        List<Group> list = subjects.subjects(group, before, bound);
        addAll(sense, list, list.get(0).start(), predicate.end(), rule);
        return true;
    }

    private boolean object(Predicate predicate, Sense sense, String rule) {
        Group group = neighbours.after(predicate, sense);
        if (group == null
                || !accepts(sense, group)
                || neighbours.isClaimThat(predicate, group)
                || neighbours.isAtPlaces(predicate, group)) {
            return false;
        }
        List<Group> list = neighbours.objects(group, isNoun(predicate));
        addAll(sense, list, predicate.start(), list.get(list.size() - 1).end(), rule);
        return true;
    }

    /** "hits of four missiles and 31 drones were recorded": the verb behind is the noun's. */
    private boolean isNoun(Predicate predicate) {
        return words.is(Words.Class.PREPOSITION, scene.tokens(), predicate.end() - 1);
    }

    private boolean with(Predicate predicate, Sense sense) {
        Group group = neighbours.with(predicate);
        if (group == null || !group.counted() || group.kind() != Group.Kind.WEAPONS || !accepts(sense, group)) {
            return false;
        }
        List<Group> list = neighbours.objects(group);
        addAll(sense, list, group.start(), list.get(list.size() - 1).end(), WITH);
        return true;
    }

    private boolean subject(Predicate predicate, Sense sense, int before, String rule) {
        Group group = subjects.subject(before, sense);
        return group != null && before(predicate, sense, group, before, rule);
    }

    private boolean noun(Predicate predicate, Sense sense) {
        Group before = neighbours.adjacentBefore(predicate);
        if (before != null && before.counted() && accepts(sense, before) && !bound.contains(before)) {
            add(sense, before, before.start(), predicate.end(), "number of a counting noun");
            return true;
        }
        return false;
    }

    /** "killed - 0, wounded - 3". */
    private boolean label(Predicate predicate, Sense sense) {
        Group label = neighbours.labelled(predicate);
        if (label == null || !accepts(sense, label) || neighbours.hasOwnVerb(label)) {
            return false;
        }
        add(sense, label, predicate.start(), label.end(), "number behind its label");
        return true;
    }

    private boolean bodies(Predicate predicate, Sense sense, Passive passive) {
        return subject(predicate, sense, passive.start(), "bodies found") || object(predicate, sense, "bodies found");
    }

    private boolean toll(Predicate predicate, Sense sense) {
        List<Group> numbers = neighbours.tollNumbers(predicate);
        for (Group number : numbers) {
            int start = number == numbers.get(0) ? predicate.start() : number.start();
            add(sense, number, start, number.end(), "toll");
            boolean old = numbers.size() > 1
                    && scene.tokens().lower(number.start() - 1).equals("from");
            drafts.stream().filter(d -> old && d.group == number).forEach(d -> d.role = Role.SUPERSEDED);
        }
        return !numbers.isEmpty();
    }

    private boolean accepts(Sense sense, Group group) {
        if (sense.of() == Sense.Of.PRISONERS && (!swap || isBodies(group))) {
            return false;
        }
        if (sense.metric() == Metric.BODIES_RETURNED && !swap && neighbours.isOfHospital()) {
            return false;
        }
        if (sense.metric() == Metric.INTERCEPTED && neighbours.isGrounded(group)) {
            return false;
        }
        if (sense.metric() == Metric.MISSING && neighbours.isAlive(group)) {
            return false;
        }
        if (sense.of() == Sense.Of.COMBATANTS) {
            return group.counted() && group.victim() != null && group.number() != null;
        }
        if (sense.metric().ofWeapons()
                && group.number() == null
                && group.counted()
                && !ONE_BY_ARTICLE.contains(sense.metric())) {
            return false;
        }
        return sense.accepts(group)
                && !(group.kind() == Group.Kind.BARE
                        && sense.metric().ofWeapons()
                        && !weaponsBefore
                        && !neighbours.weaponsAround(group));
    }

    private boolean isBodies(Group group) {
        String noun = scene.tokens().lower(group.end() - 1);
        return noun.equals("bodies") || noun.equals("remains") || noun.equals("corpses");
    }

    private void addAll(Sense sense, List<Group> list, int start, int end, String rule) {
        Group sum = null;
        for (Group group : list) {
            sum = sum == null || !sum.counted() ? group : group.counted() ? Joining.sum(sum, group) : sum;
        }
        if (sum == null || !sum.counted()) {
            return;
        }
        if (sense.metric().ofWeapons() && list.size() > 1) {
            list.stream()
                    .filter(Group::counted)
                    .forEach(g -> add(
                            sense,
                            g,
                            g == list.get(0) ? Math.min(start, g.start()) : g.start(),
                            g == list.get(list.size() - 1) ? Math.max(end, g.end()) : g.end(),
                            rule));
            return;
        }
        if (list.size() > 1
                && (breaksDown(sense, sum)
                        || neighbours.isBehindColon(list.get(0), drafts)
                        || list.stream()
                                        .map(Group::side)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .count()
                                > 1)) {
            list.stream()
                    .filter(Group::counted)
                    .forEach(g -> add(sense, g, g.start(), g.end(), "part of a list that adds up"));
            return;
        }
        bound.addAll(list);
        add(sense, sum, Math.min(start, sum.start()), Math.max(end, sum.end()), rule);
    }

    /** Whether a list adds up to a number that the sentence has stated before it. */
    private boolean breaksDown(Sense sense, Group sum) {
        return drafts.stream()
                .anyMatch(
                        d -> d.metric == sense.metric() && d.group.end() <= sum.start() && d.count.equals(sum.count()));
    }

    private void add(Sense sense, Group group, int start, int end, String rule) {
        if (alreadyRead(group, sense.metric())) {
            return;
        }
        bound.add(group);
        if (group.counted()) {
            drafts.add(new Draft(scene, group, sense.metric(), start, end, rule));
        }
    }

    private boolean alreadyRead(Group group, Metric metric) {
        for (Draft draft : drafts) {
            boolean overlap = draft.group.start() < group.end() && group.start() < draft.group.end();
            if (overlap && (draft.metric == metric || !metric.ofWeapons())) {
                return true;
            }
        }
        return false;
    }
}
