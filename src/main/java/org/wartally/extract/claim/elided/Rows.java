package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.group.Ordinals;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.victim.VictimTerms;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads how many have died of a row in which somebody is the last: "the 12th journalist killed this year", "the seventh since May". */
public final class Rows {

    public static final String RULE = "last of a row";

    private static final Set<String> DEATHS = Set.of(
            "death", "killing", "murder", "slaying", "fatality", "assassination", "femicide", "victim", "martyr");
    private static final Set<String> OF_EVENT = Set.of("of", "in", "by", "from");
    private static final Set<String> BODIES = Set.of("body", "remains", "corpse");
    private static final Set<String> LIGHT =
            Set.of("to", "have", "been", "be", "was", "who", "that", "has", "confirmed");

    /** Tokens of "foreign aid" between an ordinal and its noun. */
    private static final int ADJECTIVES = 4;
    /** Tokens of "to have been" between a noun and its verb. */
    private static final int VERB = 4;

    /** Tokens of "that our whole region has" between a noun and "lost". */
    private static final int LOSERS = 7;

    /** Tokens of "of Monday 's missile" between a death and its event. */
    private static final int EVENT = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final VictimTerms victims = VictimTerms.standard();

    public Rows(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Adds the number of a row to the figures of a sentence; whoever is counted so is not counted apart. */
    public void read(int from, int to, List<Predicate> found, List<Draft> drafts) {
        for (int i = from + 1; i < to; i++) {
            int end = isDefinite(i) || isOfBody(i) ? Ordinals.end(tokens, i) : -1;
            Draft row = end < 0 ? null : read(i, end, to, found, drafts);
            Draft draft = row == null ? lastVictim(i, to, drafts) : row;
            if (draft != null) {
                int first = i;
                drafts.removeIf(d -> d.sentence == draft.sentence
                        && d.scene == scene
                        && d.group.start() >= first - 1
                        && d.start < draft.end);
                drafts.add(draft);
                return;
            }
        }
    }

    /**
     * "A fourth victim of Friday's strike has died": four are dead where the report has told of none before; else he is one more.
     */
    private @Nullable Draft lastVictim(int ordinal, int to, List<Draft> drafts) {
        // An article stands before few words, an ordinal has to be looked up.
        boolean one = words.is(Words.Class.ARTICLE, tokens, ordinal - 1);
        int noun = one ? Ordinals.end(tokens, ordinal) : -1;
        if (noun < 0 || !tokens.lower(noun).equals("victim")) {
            return null;
        }
        boolean told = drafts.stream().anyMatch(d -> d.scene == scene && d.end <= ordinal && d.metric == Metric.KILLED);
        if (told || !isDeadOf(noun, to)) {
            return null;
        }
        int first = ordinal - 1;
        VictimNoun of = Objects.requireNonNull(victims.match(tokens, noun)).value();
        Count count = Count.exact(Ordinals.value(tokens, ordinal));
        Group group = new Group(first, noun + 1, Group.Kind.PEOPLE, count, null, of, null, null, false, null, null);
        return new Draft(scene, group, Metric.KILLED, first, noun + 1, "last victim so far");
    }

    /** Whether the victim has died by what the rest of the sentence says, before it counts anybody else. */
    private boolean isDeadOf(int noun, int to) {
        for (int i = noun + 1; i < to && !isCount(i); i++) {
            if (words.is(Words.Class.SUCCUMBED, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Three", not "of 37". */
    private boolean isCount(int i) {
        return scene.number(i) != null
                && scene.number(i).isCount()
                && !tokens.lower(i - 1).equals("of");
    }

    private @Nullable Draft read(int ordinal, int end, int to, List<Predicate> found, List<Draft> drafts) {
        int noun = noun(end);
        int behind = noun < 0 ? -1 : isDeath(noun) ? noun + 1 : killed(noun, found);
        boolean body = noun >= 0 && isDeath(noun) && isOfBody(ordinal);
        boolean ofEvent = body || isOfEvent(ordinal, behind) && !isTold(drafts);
        if (!ofEvent && !isCounted(end, to)) {
            return null;
        }
        int last = noun < 0 ? alone(ordinal, end, drafts) : isDeath(noun) ? noun + 1 : killed(noun, found);
        if (last < 0) {
            return null;
        }
        Terms.Match<VictimNoun> victim = noun < 0 ? null : victims.match(tokens, noun);
        Count count = Count.exact(Ordinals.value(tokens, ordinal));
        VictimNoun of = victim == null ? null : victim.value();
        Group group = new Group(ordinal, last, Group.Kind.PEOPLE, count, null, of, null, null, false, null, null);
        Draft draft = new Draft(scene, group, Metric.KILLED, ordinal, last, RULE);
        draft.role = ofEvent ? Role.TOTAL : Role.RUNNING_TOTAL;
        if (ofEvent) {
            takeLast(draft, drafts);
        }
        return draft;
    }

    /** "A woman has died in hospital; she is the fifth person killed by it": she is one of the five. */
    private void takeLast(Draft row, List<Draft> drafts) {
        Draft last = Draft.last(drafts);
        boolean one = last != null
                && last.scene == scene
                && row.sentence - last.sentence <= 1
                && last.metric == Metric.KILLED
                && last.best() == 1
                && last.whole == null;
        if (one) {
            last.role = Role.SUBSET;
            last.whole = row;
            row.lead = last.sentence == row.sentence ? last : null;
        }
    }

    /** Whether some of a row have been told of before: of "three died; a boy is the fourth person killed by it" the boy is one more. */
    private boolean isTold(List<Draft> drafts) {
        return drafts.stream().anyMatch(d -> d.scene == scene && d.metric == Metric.KILLED && d.best() > 1);
    }

    /** "The seventh since May": what "since" is said of is the row, not the one. */
    public static boolean isCountedSo(Tokens tokens, int since) {
        return Ordinals.end(tokens, since - 1) == since || Ordinals.end(tokens, since - 2) == since;
    }

    /** "Was killed, becoming the 21st journalist to die since the invasion": the row stands between the one and its "since". */
    public static boolean isBetween(Tokens tokens, int from, int since) {
        for (int i = from; i < since - 1; i++) {
            boolean leads = tokens.lower(i).equals("the") || tokens.isDash(i) && !tokens.isJoined(i);
            if (leads && Ordinals.end(tokens, i + 1) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int ordinal) {
        return tokens.lower(ordinal - 1).equals("the")
                || tokens.isDash(ordinal - 1) && !tokens.isJoined(ordinal)
                || words.is(Words.Class.POSSESSIVE, tokens, ordinal - 1);
    }

    /** "Since May", "this year", "in the war": without such words a row counts the dead of one event, or of nobody knows what. */
    private boolean isCounted(int from, int to) {
        for (int i = from; i < to; i++) {
            DateMention date = scene.date(i);
            boolean span =
                    date != null && (date.kind() == DateMention.Kind.SINCE || date.kind() == DateMention.Kind.PERIOD);
            boolean far = tokens.lower(i).equals("so") && tokens.lower(i + 1).equals("far");
            boolean war =
                    words.is(Words.Class.WAR, tokens, i) && tokens.lower(i - 1).equals("the");
            if (span || far || war || tokens.lower(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** "She is the fifth victim of that attack", "the fifth person killed by it", "died, the third death in Monday's raid": the toll of the event so far. */
    private boolean isOfEvent(int ordinal, int behind) {
        String is = tokens.lower(ordinal - 2);
        boolean said = is.equals("is") || is.equals("was") || is.startsWith("bec") || tokens.isMark(ordinal - 2, ',');
        if (!said || behind < 0 || !OF_EVENT.contains(tokens.lower(behind))) {
            return false;
        }
        for (int i = behind + 1; i < behind + EVENT && tokens.isWord(i); i++) {
            if (words.is(Words.Class.EVENT, tokens, i)) {
                return true;
            }
        }
        return tokens.lower(behind + 1).equals("it");
    }

    /** "The body of the twelfth victim has been found": as many have died. */
    private boolean isOfBody(int ordinal) {
        boolean article = words.is(Words.Class.ARTICLE, tokens, ordinal - 1)
                || tokens.lower(ordinal - 1).equals("the");
        int of = article ? ordinal - 2 : ordinal - 1;
        return tokens.lower(of).equals("of") && BODIES.contains(tokens.lower(of - 1));
    }

    /** The noun that an ordinal counts: "foreign aid worker", "such death"; negative where none is of people. */
    private int noun(int from) {
        for (int i = from; i < from + ADJECTIVES && tokens.isWord(i); i++) {
            Terms.Match<VictimNoun> victim = victims.match(tokens, i);
            if (victim != null && !victim.value().plural() || isDeath(i) || isNational(i)) {
                return i;
            }
            if (words.closesGroup(tokens, i) && !tokens.lower(i).equals("such") || isName(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The 19th Palestinian killed". */
    private boolean isNational(int i) {
        ActorMention actor = scene.actor(i);
        return actor != null && actor.kind() == ActorMention.Kind.NATIONALITY && victims.match(tokens, i + 1) == null;
    }

    /** "Victim", "death": what the numbers of such a row may count. */
    private boolean isDeath(int i) {
        return DEATHS.contains(tokens.lower(i));
    }

    /** "The 2nd Brigade", not "the 12th Sudanese doctor". */
    private boolean isName(int i) {
        ActorMention actor = tokens.isCapitalised(i) ? scene.actor(i) : null;
        return tokens.isCapitalised(i) && (actor == null || actor.kind() != ActorMention.Kind.NATIONALITY);
    }

    /** "Killed", "to have been murdered" behind the noun: the token behind it; negative where somebody only lived. */
    private int killed(int noun, List<Predicate> found) {
        Terms.Match<VictimNoun> victim = victims.match(tokens, noun);
        int i = victim == null ? noun + 1 : victim.end();
        int limit = i + VERB;
        while (i < limit && LIGHT.contains(tokens.lower(i))) {
            i++;
        }
        for (Predicate predicate : found) {
            if (predicate.start() == i) {
                return predicate.senses().get(0).metric() == Metric.KILLED ? predicate.end() : -1;
            }
        }
        return lost(victim == null ? noun + 1 : victim.end());
    }

    /** "The ninth medic our region has lost": the token behind the verb of those who have lost him; negative where none stands. */
    private int lost(int from) {
        for (int i = from; i < from + LOSERS && tokens.isWord(i); i++) {
            if (words.is(Words.Class.LOSE, tokens, i) && words.is(Words.Class.HAVE, tokens, i - 1)) {
                return words.is(Words.Class.ARTICLE, tokens, i + 1) || words.is(Words.Class.POSSESSIVE, tokens, i + 1)
                        ? -1
                        : i + 1;
            }
        }
        return -1;
    }

    /** "A medic was shot dead, the seventh since May": of the one dead whom the clause before tells of. */
    private int alone(int ordinal, int end, List<Draft> drafts) {
        Draft last = Draft.last(drafts);
        boolean one = last != null
                && last.scene == scene
                && last.sentence == tokens.sentenceOf(ordinal)
                && last.metric == Metric.KILLED
                && last.best() == 1;
        boolean open = tokens.lower(end).equals("since")
                || tokens.lower(end).equals("this")
                || tokens.lower(end).equals("so");
        return one && open && tokens.isMark(ordinal - 2, ',') || isSaidOfDeath(ordinal - 2) ? end : -1;
    }

    /** "His death is the 40th recorded since April". */
    private boolean isSaidOfDeath(int verb) {
        boolean is = words.is(Words.Class.AUXILIARY, tokens, verb)
                || tokens.lower(verb).equals("became");
        return is && isDeath(verb - 1);
    }
}
