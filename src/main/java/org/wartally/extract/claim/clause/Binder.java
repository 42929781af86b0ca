package org.wartally.extract.claim.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.TitledNames;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Passive;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Brings the groups and predicates of one sentence together: who did what to how many. */
public final class Binder {

    private static final Sense DEAD = new Sense(Metric.KILLED, Frame.TOLL, Sense.Of.PEOPLE);

    /** Rule of the weapons behind "attacked ... with". */
    public static final String WITH = "weapons of an attack";
    /** Rule of the people killed "along with" others. */
    private static final String COMPANIONS = "companions of the subject";

    private final Scene scene;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;
    private final Neighbours neighbours;
    private final Companions companions;
    private final Coordination coordination;
    private final Lists lists;
    private final Refusals refusals;
    private final Searches searches;
    private final Subjects subjects;
    private final JointSubjects joint;
    private final ReducedClauses reduced;
    private final Takings takings;
    private final Acceptance acceptance;
    private final Described described;
    private final Course course;
    private final Lost lost;

    public Binder(
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
        this.companions = new Companions(scene, words, groups);
        this.coordination = new Coordination(scene, words, groups, predicates);
        this.lists =
                new Lists(scene, words, groups, neighbours, coordination, new TitledNames(scene, words, predicates));
        this.refusals = new Refusals(scene, words, groups, neighbours);
        this.searches = new Searches(scene.tokens(), words);
        Verbs verbs = new Verbs(scene, words, predicates, neighbours);
        Included included = new Included(scene, words, groups, lists, verbs);
        this.subjects = new Subjects(scene, words, groups, predicates, neighbours, verbs, included);
        this.joint = new JointSubjects(scene, words, groups, lists, coordination, included);
        this.reduced = new ReducedClauses(scene, words, groups, neighbours, coordination);
        this.takings = new Takings(scene, lists);
        this.described = new Described(scene, words, groups, predicates);
        this.course = new Course(scene, words, groups);
        this.lost = new Lost(scene, words);
        this.acceptance = new Acceptance(scene, words, predicates, neighbours, refusals, swap, weaponsBefore);
    }

    /** The drafts of the sentence in reading order. */
    public List<Draft> bind() {
        for (Group group : groups) {
            bindInner(group);
        }
        for (Predicate predicate : predicates) {
            bind(predicate);
        }
        return takings.sorted();
    }

    /** Groups that a predicate has taken. */
    public Set<Group> bound() {
        return takings.bound();
    }

    /** "39 injured civilians": the participle stands inside the group. */
    private void bindInner(Group group) {
        Predicate inner = group.predicate();
        if (inner == null || !group.counted() || group.number() == null || described.only(group, inner)) {
            return;
        }
        for (Sense sense : inner.senses()) {
            boolean prisoners = sense.metric() == Metric.CAPTURED && scene.tellsOfSwap();
            boolean some = sense.metric() == Metric.EXCHANGED && new OfThose(scene, words).isOfFreed(group);
            boolean fits = !prisoners && !some && (sense.frame() == Frame.VERB || sense.frame() == Frame.STATE);
            if (fits && acceptance.accepts(sense, group)) {
                takings.add(sense, group, group.start(), group.end(), "participle inside the group");
                return;
            }
        }
    }

    private void bind(Predicate predicate) {
        Passive passive = Passive.before(scene, words, predicate.start());
        for (Sense said : predicate.senses()) {
            Sense sense = sense(said, predicate);
            if (bind(predicate, sense, passive)) {
                companions(predicate, sense, false);
                return;
            }
        }
        Sense died = passive.found() ? predicate.sense(Frame.VERB) : predicate.sense(Frame.SUBJECT);
        if (died != null && died.of() == Sense.Of.PEOPLE) {
            companions(predicate, died, true);
        }
    }

    /** What a predicate says of bodies: that they were handed over, or, at a hospital, that somebody is dead. */
    private Sense sense(Sense said, Predicate predicate) {
        if (acceptance.isHandedOver(said, predicate)) {
            return new Sense(Metric.BODIES_RETURNED, Frame.OF, Sense.Of.PEOPLE);
        }
        if (!acceptance.isAtHospital(said, predicate)) {
            return said;
        }
        boolean bare = said.of() == Sense.Of.BODIES;
        return bare
                ? new Sense(Metric.KILLED, Frame.BODIES, Sense.Of.CORPSES)
                : new Sense(Metric.KILLED, said.frame(), said.of());
    }

    private boolean bind(Predicate predicate, Sense sense, Passive passive) {
        if (sense.metric() == Metric.CAPTURED && !passive.found() && scene.tellsOfSwap()) {
            return false;
        }
        if (sense.frame() != Frame.TOLL && !passive.found() && label(predicate, sense)) {
            return true;
        }
        return switch (sense.frame()) {
            case VERB -> verb(predicate, sense, passive);
            case WITH -> with(predicate, sense);
            case OBJECT, OF -> object(predicate, sense, "object behind the verb");
            case SUBJECT ->
                subject(predicate, sense, passive.start(), "subject before the verb") || second(predicate, sense);
            case STATE ->
                !neighbours.modifies(predicate) && (amongDead(predicate, sense) || state(predicate, sense, passive));
            case NOUN -> noun(predicate, sense);
            case BODIES -> bodies(predicate, sense, passive);
            case TOLL -> toll(predicate, sense);
        };
    }

    /** "Three people are dead", "a strike left three people dead"; of "a monitor counts 400 dead" the number, not the monitor. */
    private boolean state(Predicate predicate, Sense sense, Passive passive) {
        if (isOfPronoun(predicate)) {
            return false;
        }
        Group number = passive.found() ? null : neighbours.adjacentBefore(predicate);
        NumberMention all = number == null ? null : reduced.all(predicate, number);
        if (all != null && all.start() > number.start()) {
            return before(predicate, sense, number.counting(all.count()), predicate.start(), Takings.OF_ALL);
        }
        boolean counted = number != null && number.number() != null && sense.accepts(number);
        return counted
                ? before(predicate, sense, number, predicate.start(), "state of what stands before")
                : subject(predicate, sense, passive.start(), "state of what stands before");
    }

    /** "Declared him dead", "to remember the dead"; not "shooting nine of them dead". */
    private boolean isOfPronoun(Predicate predicate) {
        Tokens tokens = scene.tokens();
        int before = predicate.start() - 1;
        String lead = tokens.lower(before - 1);
        boolean noun = tokens.lower(before).equals("the") && !lead.equals("among");
        return noun || words.is(Words.Class.THEM, tokens, before) && !lead.equals("of");
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
            int before = takings.drafts().size();
            boolean told = subject(predicate, sense, passive.start(), "passive with its subject")
                    || shared(predicate, sense, passive);
            boolean listed = takings.drafts().size() == before
                    && neighbours.isBeforeColon(predicate)
                    && !neighbours.isBehindCount(predicate)
                    && object(predicate, sense, "list behind a passive");
            return told || listed;
        }
        if (inverted(predicate, sense)) {
            return true;
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

    /** "Killed in the raid were five people", "wounded were a nurse and her son", "shot down were 15 missiles". */
    private boolean inverted(Predicate predicate, Sense sense) {
        boolean told = sense.of() == Sense.Of.PEOPLE || sense.of() == Sense.Of.WEAPONS;
        Group group = told ? neighbours.inverted(predicate) : null;
        if (group == null || !group.counted() || !acceptance.accepts(sense, group)) {
            return false;
        }
        List<Group> list = lists.objects(group);
        takings.addAll(
                sense, list, predicate.start(), list.get(list.size() - 1).end(), "participle before its subject");
        return true;
    }

    /** "launched a combined strike on the power system: 94 missiles and 193 drones". */
    private boolean behindColon(Predicate predicate, Sense sense) {
        Group group = sense.metric().ofWeapons() ? neighbours.behindColon(predicate) : null;
        if (group == null || takings.bound().contains(group) || !acceptance.accepts(sense, group)) {
            return false;
        }
        List<Group> list = lists.objects(group);
        takings.addAll(sense, list, group.start(), list.get(list.size() - 1).end(), "list behind a verb");
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

    /** With {@code named} it must be sure that they are people: of the subject only a name is known. */
    private void companions(Predicate predicate, Sense sense, boolean named) {
        Group group = sense.of() == Sense.Of.PEOPLE ? companions.of(predicate) : null;
        boolean people = group != null && (!named || group.victim() != null);
        if (people && !takings.bound().contains(group) && !neighbours.hasOwnVerb(group)) {
            List<Group> list = lists.objects(group);
            takings.addAll(sense, list, group.start(), list.get(list.size() - 1).end(), COMPANIONS);
            takings.drafts().stream().filter(d -> d.rule.equals(COMPANIONS)).forEach(d -> d.role = Role.INCREMENT);
        }
    }

    /** "A policeman was stopped by militants and killed": the second verb of one subject. */
    private boolean second(Predicate predicate, Sense sense) {
        int first = Passive.first(scene, words, predicate.start());
        return first >= 0 && subject(predicate, sense, first, "second verb of a passive");
    }

    /** "The sailors were at a restaurant and were wounded": the second clause of one subject. */
    private boolean shared(Predicate predicate, Sense sense, Passive passive) {
        int first = Passive.shared(scene, words, passive.start());
        return first >= 0 && subject(predicate, sense, first, "second clause of one subject");
    }

    /** "Five people killed in a raid"; of "two rebels killed him" nobody in words that count. */
    private boolean reduced(Predicate predicate, Sense said) {
        if (words.is(Words.Class.WHOM, scene.tokens(), predicate.end())) {
            return false;
        }
        Sense sense = said.metric() == Metric.INJURED && subjects.diesLater(predicate)
                ? new Sense(Metric.KILLED, Frame.VERB, Sense.Of.PEOPLE)
                : said;
        Group nearest = reduced.subject(predicate);
        NumberMention all = reduced.all(predicate, nearest);
        if (all != null) {
            return before(predicate, said, nearest.counting(all.count()), predicate.start(), Takings.OF_ALL);
        }
        // "Destroyed 97 of 115 drones launched": all of them were launched.
        Group whole = sense.metric() == Metric.LAUNCHED ? nearest : neighbours.outOf(nearest);
        Group group = takings.bound().contains(whole) ? nearest : whole;
        // "16 drones sent against Ukraine": the place is no object.
        boolean active = sense.metric().ofWeapons() && !isNoun(predicate) && neighbours.objectFollows(predicate)
                || group != null && group.number() == null && neighbours.isThing(predicate.end());
        return group != null
                && !active
                && before(predicate, sense, group, predicate.start(), "participle behind its noun");
    }

    /** "27 drones that Russia launched". */
    private boolean relative(Predicate predicate, Sense sense) {
        Group group = neighbours.relativeObject(predicate);
        boolean all = group != null && group.number() != null && group.number().all();
        if (sense.metric() == Metric.LAUNCHED && takings.bound().contains(group) && !all) {
            // "Brought down 77 drones that India had sent": how many were sent is not told.
            return true;
        }
        return group != null && before(predicate, sense, group, predicate.start(), "object before a relative clause");
    }

    private boolean before(Predicate predicate, Sense sense, Group part, int before, String rule) {
        // "40 of the 47 drones with which Russia attacked": all 47 were launched.
        Group group = sense.metric() == Metric.LAUNCHED ? neighbours.whole(part) : part;
        if (!acceptance.accepts(sense, group)) {
            return false;
        }
        if (refusals.isDenied(group, predicate)) {
            takings.bound().add(group);
            return true;
        }
        List<Group> list = joint.of(group, before, takings.bound());
        takings.addAll(sense, list, list.get(0).start(), predicate.end(), rule);
        return true;
    }

    private boolean object(Predicate predicate, Sense sense, String rule) {
        if (oneAndMore(neighbours.after(predicate, sense), predicate, sense, rule)) {
            return true;
        }
        Group group = alone(predicate, sense, behindThings(sense, neighbours.after(predicate, sense)));
        if (group == null
                || !acceptance.accepts(sense, group)
                || course.isAtWeapons(sense, group.end())
                || course.isGift(predicate, sense, group.end())
                || refusals.isClaimThat(predicate, group)
                || Searches.isSearch(sense) && !searches.isInVain(predicate, group)
                || refusals.isAtPlaces(predicate, group)) {
            return false;
        }
        List<Group> list = lists.objects(group, isNoun(predicate));
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
        int next = things ? Group.indexOf(groups, group) + 1 : 0;
        boolean joined = things && next < groups.size() && groups.get(next).start() == group.end() + 1;
        return joined && groups.get(next).kind() == Group.Kind.PEOPLE ? groups.get(next) : group;
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

    /** "hits of four missiles and 31 drones were recorded": the verb behind is the noun's. */
    private boolean isNoun(Predicate predicate) {
        return words.is(Words.Class.PREPOSITION, scene.tokens(), predicate.end() - 1);
    }

    /** "Launched a Kinzhal missile and 40 drones": the one stands in a counted list. */
    private boolean oneAndMore(@Nullable Group first, Predicate predicate, Sense sense, String rule) {
        List<Group> list = new OneAndMore(scene, lists).of(first, sense, isNoun(predicate));
        list.forEach(group -> takings.add(sense, group, group.start(), group.end(), rule));
        return !list.isEmpty();
    }

    private boolean with(Predicate predicate, Sense sense) {
        Group group = neighbours.with(predicate);
        if (oneAndMore(group, predicate, sense, WITH)) {
            return true;
        }
        if (group == null
                || !group.counted()
                || group.kind() != Group.Kind.WEAPONS
                || !acceptance.accepts(sense, group)) {
            return false;
        }
        List<Group> list = lists.objects(group);
        takings.addAll(sense, list, group.start(), list.get(list.size() - 1).end(), WITH);
        return true;
    }

    private boolean subject(Predicate predicate, Sense sense, int before, String rule) {
        Group group = subjects.subject(before, sense);
        if (isShareOfWhich(before)) {
            return true;
        }
        if (sense.metric() == Metric.AIRBORNE && takings.bound().contains(group)) {
            // "Destroyed two drones in the air".
            return true;
        }
        boolean told = takings.bound().contains(group) || Course.isOfThem(group);
        told |= course.isTold(predicate, before) && isFateBehind(predicate);
        boolean some = told && course.isTold(predicate, before) && Course.isSome(group);
        if (some || course.isOfTold(predicate, group, before)) {
            // "Shot down two drones heading for the port": how many were sent is not told.
            return true;
        }
        return group != null
                && !course.isAtWeapons(sense, predicate.end())
                && before(predicate, sense, group, before, rule);
    }

    /** "Three drones heading for the city had been shot down": whose fate is told by the verb behind. */
    private boolean isFateBehind(Predicate course) {
        for (Predicate predicate : predicates) {
            Metric metric = predicate.senses().get(0).metric();
            boolean fate = metric == Metric.INTERCEPTED || metric == Metric.SUPPRESSED || metric == Metric.NEUTRALISED;
            Passive passive =
                    fate && predicate.start() > course.end() ? Passive.before(scene, words, predicate.start()) : null;
            if (passive != null && passive.found()) {
                return groups.stream()
                        .noneMatch(g -> g.start() >= course.end() && g.end() <= passive.start() && g.number() != null);
            }
        }
        return false;
    }

    /** "120 missiles, 99 percent of which were intercepted", "most of which": nobody tells how many. */
    private boolean isShareOfWhich(int verb) {
        Tokens tokens = scene.tokens();
        boolean which = words.is(Words.Class.WHOLE_PRONOUN, tokens, verb - 1)
                && tokens.lower(verb - 2).equals("of");
        return which
                && (words.is(Words.Class.SHARE_OF, tokens, verb - 3)
                        || tokens.lower(verb - 3).equals("percent")
                        || tokens.isMark(verb - 3, '%'));
    }

    private boolean noun(Predicate predicate, Sense sense) {
        Group before = neighbours.adjacentBefore(predicate);
        if (before != null
                && before.counted()
                && acceptance.accepts(sense, before)
                && (before.number() != null || !isGenitive(predicate))
                && !acceptance.isAlive(before, predicate)
                && !takings.bound().contains(before)) {
            takings.add(sense, before, before.start(), predicate.end(), "number of a counting noun");
            return true;
        }
        return false;
    }

    /** "The six students' murder"; "the mayor's murder" is mostly named as the cause of something else. */
    private boolean isGenitive(Predicate predicate) {
        return scene.tokens().isMark(predicate.start(), '\'');
    }

    /** "killed - 0, wounded - 3"; not "ten people died: six at once", where the verb has its number before it. */
    private boolean label(Predicate predicate, Sense sense) {
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

    private boolean bodies(Predicate predicate, Sense sense, Passive passive) {
        return subject(predicate, sense, passive.start(), "bodies found") || object(predicate, sense, "bodies found");
    }

    /** "Put its losses at 41 dead". */
    private boolean isDead(Sense sense, Group number) {
        boolean dead = scene.tokens().lower(number.end()).equals("dead")
                || scene.tokens().lower(number.end()).equals("killed");
        return dead && sense.metric() == Metric.CASUALTIES;
    }

    private boolean toll(Predicate predicate, Sense sense) {
        Group set = neighbours.before(predicate);
        if (set != null) {
            takings.add(sense, set, set.start(), predicate.end(), "toll");
            return true;
        }
        List<Group> numbers = neighbours.tollNumbers(predicate);
        RivalNumbers rivals = new RivalNumbers(scene, words);
        for (Group number : numbers) {
            boolean first = number == numbers.get(0);
            int start = first ? predicate.start() : number.start();
            String rule = !first && rivals.isBetween(numbers.get(0), number) ? RivalNumbers.RULE : "toll";
            takings.add(isDead(sense, number) ? DEAD : sense, number, start, number.end(), rule);
            boolean old = numbers.size() > 1
                    && scene.tokens().lower(number.start() - 1).equals("from");
            takings.drafts().stream().filter(d -> old && d.group == number).forEach(d -> d.role = Role.SUPERSEDED);
        }
        return !numbers.isEmpty();
    }
}
