package org.wartally.extract.claim.clause;

import java.util.List;
import java.util.Set;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.whole.Excepted;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** Which group may be counted by which predicate, and what "bodies" are counted as. */
public final class Acceptance {

    /** "A drone was shot down" counts one; "a drone hit the roof" counts none. */
    private static final Set<Metric> ONE_BY_ARTICLE = Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED);

    /** Tokens of "according to officials at least" between "claimed" and its number. */
    private static final int LIFE_REACH = 7;

    private static final Set<String> SAVING =
            Set.of("save", "saves", "saved", "saving", "spare", "spares", "spared", "sparing");

    private static final Set<String> DEBRIS =
            Set.of("fragments", "debris", "wreckage", "parts", "remains", "pieces", "splinters", "remnants");

    /** What a state does with the bodies that it gives back. */
    private static final Set<String> GIVEN = Set.of("handed", "returned", "released", "repatriated");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Predicate> predicates;
    private final Neighbours neighbours;
    private final Refusals refusals;
    private final Stocks stocks;
    private final boolean swap;
    /** Whether the sentence before tells of weapons, so that a bare number may count them. */
    private final boolean weaponsBefore;

    Acceptance(
            Scene scene,
            Words words,
            List<Predicate> predicates,
            Neighbours neighbours,
            Refusals refusals,
            boolean swap,
            boolean weaponsBefore) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.predicates = predicates;
        this.neighbours = neighbours;
        this.refusals = refusals;
        this.stocks = new Stocks(scene, words);
        this.swap = swap;
        this.weaponsBefore = weaponsBefore;
    }

    boolean accepts(Sense sense, Group group) {
        if (sense.of() == Sense.Of.PRISONERS && (!swap || isBodies(tokens, group))) {
            return false;
        }
        if (isRatio(group) || mayBeThings(sense, group) || isOwner(group)) {
            return false;
        }
        boolean rough = isSomeShare(group) || Excepted.isNotAll(words, tokens, group);
        if (sense.metric() != Metric.LAUNCHED && rough) {
            return false;
        }
        boolean manned = isManned(group);
        if (sense.metric() == Metric.INTERCEPTED
                && (refusals.isGrounded(group) || manned && refusals.isParked(group) || stocks.holdWholeOf(group))) {
            return false;
        }
        boolean sent = sense.metric() == Metric.LAUNCHED
                || sense.metric() == Metric.SUPPRESSED
                || sense.metric() == Metric.HIT && sense.frame() == Frame.SUBJECT;
        if (sent && manned || sense.metric().ofWeapons() && (isDebris(group) || isInert(group))) {
            return false;
        }
        if (sense.metric() == Metric.MISSING && refusals.isFound(group)) {
            return false;
        }
        if (group.isOthers() && sense.metric() != Metric.INJURED) {
            return false;
        }
        if (sense.of() == Sense.Of.COMBATANTS) {
            // "The bank lost 200 customers".
            return group.counted()
                    && group.victim() != null
                    && group.number() != null
                    && !words.is(Words.Class.CLIENTELE, tokens, group.end() - 1);
        }
        if (sense.metric().ofWeapons()
                && group.number() == null
                && group.counted()
                && group.whole() != Group.Whole.PRONOUN
                && !ONE_BY_ARTICLE.contains(sense.metric())) {
            return false;
        }
        return sense.accepts(group)
                && !(group.kind() == Group.Kind.BARE
                        && sense.metric().ofWeapons()
                        && !weaponsBefore
                        && !neighbours.weaponsAround());
    }

    /** "Captured two Hiluxes", "five fighters and three dushkas": what no dictionary knows is as soon a thing, where things too can be captured. */
    static boolean mayBeThings(Sense sense, Group group) {
        return sense.metric() == Metric.CAPTURED
                && sense.frame() != Frame.SUBJECT
                && group.kind() == Group.Kind.UNKNOWN;
    }

    /** "The houses of five suspects were blown up": what belongs to them, not they. */
    private boolean isOwner(Group group) {
        int thing = group.start() - 2;
        String noun = tokens.lower(thing);
        return group.kind() == Group.Kind.PEOPLE
                && tokens.lower(thing + 1).equals("of")
                && noun.endsWith("s")
                && (words.is(Words.Class.STRUCK, noun)
                        || words.is(Words.Class.STRUCK, noun.substring(0, noun.length() - 1)));
    }

    /** "Fragments of two missiles rained on a car park". */
    private boolean isDebris(Group group) {
        return tokens.lower(group.start() - 1).equals("of") && DEBRIS.contains(tokens.lower(group.start() - 2));
    }

    /** "One soldier in ten was killed": nobody tells how many; not "one soldier in two raids", "in 2024". */
    private boolean isRatio(Group group) {
        int of = group.end() + 1;
        NumberMention all = group.number() != null && tokens.lower(group.end()).equals("in") ? scene.number(of) : null;
        return all != null
                && all.isCount()
                && scene.date(of) == null
                && (words.is(Words.Class.AUXILIARY, tokens, all.end())
                        || words.is(Words.Class.HAVE, tokens, all.end()));
    }

    /** "Most of the 40 rockets", "nearly all of the more than 300": how many that is nobody says. */
    private boolean isSomeShare(Group group) {
        int i = group.start() - 1;
        i -= words.is(Words.Class.DETERMINER, tokens, i) ? 1 : 0;
        boolean nearly = tokens.lower(i - 1).equals("all") && words.is(Words.Class.NEARLY, tokens, i - 2);
        return group.number() != null
                && tokens.lower(i).equals("of")
                && (nearly || words.is(Words.Class.SHARE_OF, tokens, i - 1));
    }

    /** "Two unexploded missiles": nobody has to stop them. */
    private boolean isInert(Group group) {
        return words.has(Words.Class.INERT, tokens, group.start(), group.end());
    }

    /** "Sent 200 aircraft", "three helicopters landed on the deck": those who fly them come back. */
    private static boolean isManned(Group group) {
        WeaponFamily family = group.weapon() == null ? null : group.weapon().family();
        return family == WeaponFamily.AIRCRAFT || family == WeaponFamily.HELICOPTER;
    }

    private static boolean isBodies(Tokens tokens, Group group) {
        String noun = tokens.lower(group.end() - 1);
        return noun.equals("bodies") || noun.equals("remains") || noun.equals("corpses");
    }

    /** "The hospital has received 22 bodies": the dead of an attack, whom nobody hands over; not "that Israel had handed over". */
    boolean isAtHospital(Sense said, Predicate predicate) {
        return said.metric() == Metric.BODIES_RETURNED
                && !swap
                && refusals.isOfHospital()
                && !isGivenByState(predicate.end());
    }

    /** "38 bodies that Israel had handed over", "returned by Israel", behind the verb that receives them. */
    private boolean isGivenByState(int from) {
        for (int i = from; i < tokens.sentenceEnd(tokens.sentenceOf(from - 1)); i++) {
            if (GIVEN.contains(tokens.lower(i))) {
                int by = tokens.lower(i + 1).equals("by") ? i + 2 : i + 3;
                boolean behind = tokens.lower(by - 1).equals("by") && isState(by);
                return behind || isState(i - 1) || isState(i - 2) && words.is(Words.Class.HAVE, tokens, i - 1);
            }
        }
        return false;
    }

    private boolean isState(int i) {
        ActorMention actor = scene.actor(i);
        return actor != null && actor.kind() == ActorMention.Kind.STATE;
    }

    /** "the bodies of 757 fallen defenders were brought back": not found but returned. */
    boolean isHandedOver(Sense said, Predicate predicate) {
        String noun = tokens.lower(predicate.start());
        boolean bodies = said.frame() == Frame.OF && (noun.equals("bodies") || noun.equals("remains"));
        return bodies && isReturned(predicate)
                || bodies
                        && predicates.stream()
                                .anyMatch(p -> p.senses().stream().anyMatch(s -> s.metric() == Metric.BODIES_RETURNED));
    }

    /** "The bodies of 40 men went to the rebels"; not "to the morgue". */
    private boolean isSentTo(int went) {
        int to = went + 1;
        int taker = words.is(Words.Class.DETERMINER, tokens, to + 1) ? to + 2 : to + 1;
        return swap
                && tokens.lower(went).equals("went")
                && tokens.lower(to).equals("to")
                && !words.is(Words.Class.MORGUE, tokens, taker);
    }

    /** "Were returned to Ukraine", "after Baku handed them over", "remains of 40 men handed to Kyiv". */
    private boolean isReturned(Predicate bodies) {
        for (int i = bodies.end(); i < tokens.sentenceEnd(tokens.sentenceOf(bodies.start())); i++) {
            boolean handed = words.is(Words.Class.HANDED, tokens, i);
            boolean them = words.is(Words.Class.THEM, tokens, i + 1);
            ActorMention receiver = handed && tokens.lower(i + 1).equals("to") ? scene.actor(i + 2) : null;
            them |= receiver != null && receiver.kind() == ActorMention.Kind.STATE;
            if (isSentTo(i) || handed && (them || words.is(Words.Class.AUXILIARY, tokens, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Her daughter lives in Brno", "nobody lives there", "the drug has saved 12,000 lives": nobody has died; not "no civilian lives
     * were lost", "claimed 20 soldiers' lives".
     */
    boolean isAlive(Group group, Predicate predicate) {
        if (predicate.end() != predicate.start() + 1
                || !tokens.lower(predicate.start()).equals("lives")) {
            return false;
        }
        boolean none = tokens.lower(group.start()).equals("no")
                && !tokens.lower(group.start() + 1).equals("one");
        return group.count().best() <= 1 && !none || !isTaken(group.start(), predicate.end());
    }

    /** "Claimed at least 20", "20 lives have been lost". */
    private boolean isTaken(int number, int behind) {
        int first = tokens.sentenceStart(tokens.sentenceOf(number));
        for (int i = number - 1; i >= Math.max(first, number - LIFE_REACH); i--) {
            if (words.is(Words.Class.TAKING_LIFE, tokens, i)) {
                return true;
            }
            // "Ending the siege saved 400 lives".
            if (SAVING.contains(tokens.lower(i))) {
                return false;
            }
        }
        return words.has(Words.Class.TAKING_LIFE, tokens, behind, behind + LIFE_REACH);
    }
}
