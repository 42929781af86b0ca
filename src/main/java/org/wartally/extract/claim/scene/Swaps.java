package org.wartally.extract.claim.scene;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** What only an exchange of prisoners needs to be asked: who gives whom, and whether it has happened yet. */
public final class Swaps {

    /** Tokens of "of the internationally recognised government". */
    public static final int OWNERS = 6;

    private static final Set<String> GIVING = Set.of(
            "handed",
            "hands",
            "handing",
            "hand",
            "gave",
            "gives",
            "giving",
            "transferred",
            "transfers",
            "delivered",
            "released",
            "releases",
            "releasing",
            "release",
            "free",
            "freed",
            "frees",
            "freeing");

    /** "A swap of 300 for 300 is planned". */
    private static final Set<String> COMING = Set.of("planned", "expected", "due", "scheduled", "prepared", "to");

    /** Tokens between the auxiliary and such a word: "is now being". */
    private static final int REACH = 2;

    /** Words between "discussing" and "exchange of 300". */
    private static final Set<String> NEXT = Set.of(
            "next", "new", "further", "large", "large-scale", "major", "prisoner", "on", "about", "for", "over", "of");

    /** Tokens of "on the next large" before "exchange of 300". */
    private static final int TALK = 5;

    /** Tokens of "is to free" before its number. */
    private static final int PLAN = 3;

    private Swaps() {}

    /** Whether a text speaks of a swap: "captured in Mariupol" then only says of which those are who come home. */
    static boolean isTold(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lower(i).startsWith("swap") || tokens.lower(i).startsWith("exchange")) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is given free, or comes home, in a sentence. */
    public static boolean tellsOfRelease(Tokens tokens, int sentence) {
        for (int i = tokens.sentenceStart(sentence); i < tokens.sentenceEnd(sentence); i++) {
            String lower = tokens.lower(i);
            if (GIVING.contains(lower) || HOME.contains(lower) || lower.startsWith("return")) {
                return true;
            }
        }
        return false;
    }

    /** "Russia handed over 61 bodies": whether the subject gives, so that they return to somebody else. */
    public static boolean isGiven(Draft draft) {
        if (isSentBack(draft)) {
            return true;
        }
        for (int i = draft.start; i < draft.group.start(); i++) {
            Tokens tokens = draft.scene.tokens();
            boolean up = tokens.lower(i).equals("given") && tokens.lower(i + 1).equals("up");
            if (up || GIVING.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Russia returned 909 bodies", "sent back 12 captives"; not "Ukraine has returned 90 of its soldiers", who are brought home. */
    private static boolean isSentBack(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        String verb = tokens.lower(draft.start);
        boolean back = verb.equals("sent") || verb.equals("turned");
        boolean bodies = draft.metric == Metric.BODIES_RETURNED && verb.startsWith("return");
        boolean own = false;
        for (int i = draft.start; i <= draft.group.end() + OWN && i < tokens.size(); i++) {
            own |= tokens.lower(i).equals("its")
                    || tokens.lower(i).equals("their")
                    || tokens.lower(i).equals("our");
        }
        return (back || bodies) && draft.start < draft.group.start() && !own;
    }

    /** Tokens of "of its" behind a number. */
    private static final int OWN = 2;

    /** "Received 15 wounded Russians": whose people they are, told behind a word for how they are; null where nobody is. */
    public static @Nullable ActorMention nationality(Draft draft) {
        ActorMention actor = draft.scene.actor(draft.group.end() + 1);
        boolean plural = actor != null
                && actor.kind() == ActorMention.Kind.NATIONALITY
                && draft.scene.tokens().lower(actor.end() - 1).endsWith("s");
        return plural ? actor : null;
    }

    /**
     * The two sides of "each": those who stand joined before it ("Armenia and Azerbaijan have each set 30 free, the Georgian
     * ministry said"), else those whom the report names most.
     */
    public static List<String> both(Scene scene, Draft draft, List<String> parties) {
        List<ActorMention> before = scene.actors(draft.sentence).stream()
                .filter(actor -> actor.end() <= draft.start && actor.side() != null)
                .toList();
        for (int i = 1; i < before.size(); i++) {
            ActorMention first = before.get(i - 1);
            ActorMention second = before.get(i);
            int article = scene.tokens().lower(second.start() - 1).equals("the") ? 1 : 0;
            boolean joined = first.end() == second.start() - 1 - article
                    && scene.tokens().lower(first.end()).equals("and");
            if (joined && !String.valueOf(first.side()).equals(second.side())) {
                return List.of(String.valueOf(first.side()), String.valueOf(second.side()));
            }
        }
        return parties;
    }

    /** "Received 40 bodies from Moscow": the one behind "from", who gives them; not "from Russian captivity". */
    public static boolean isGiver(Draft draft, ActorMention actor) {
        Tokens tokens = draft.scene.tokens();
        boolean adjective = actor.kind() == ActorMention.Kind.NATIONALITY
                && !tokens.lower(actor.end() - 1).endsWith("s");
        return tokens.lower(actor.start() - 1).equals("from") && actor.start() == draft.group.end() + 1 && !adjective;
    }

    /** "30 Armenian soldiers and two drivers", "the number of Armenians freed": whose they are; "came home to Ukraine": whose home it is. */
    public static @Nullable ActorMention receiver(Draft draft) {
        int first = draft.rule.equals("toll") ? draft.start : draft.group.start();
        for (int i = first; i < draft.group.end(); i++) {
            ActorMention actor = draft.scene.actor(i);
            if (actor != null && actor.kind() == ActorMention.Kind.NATIONALITY && actor.side() != null) {
                return actor;
            }
        }
        ActorMention given = givenTo(draft);
        if (given != null) {
            return given;
        }
        boolean home = draft.scene.tokens().lower(draft.end).equals("to")
                && HOME.contains(draft.scene.tokens().lower(draft.end - 1));
        ActorMention state = home ? draft.scene.actor(draft.end + 1) : null;
        return state != null && state.kind() == ActorMention.Kind.STATE ? state : null;
    }

    /** "40 government soldiers", "40 soldiers of the recognised government", "22 to the government": those of the state, not of its rebels. */
    public static boolean isOfState(Draft draft, Words words) {
        Tokens tokens = draft.scene.tokens();
        int end = draft.group.end();
        boolean swap = draft.metric.counted() == Metric.Counted.PRISONERS;
        boolean behind = tokens.lower(end).equals("of") || tokens.lower(end).equals("to");
        for (int i = draft.group.start(); swap && i < end + (behind ? OWNERS : 0); i++) {
            if (words.is(Words.Class.REGIME, tokens, i)) {
                return true;
            }
            boolean actor = draft.scene.actor(i) != null && draft.scene.actor(i).side() != null;
            if (actor || i > end && words.is(Words.Class.PREPOSITION, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** "90 rebels and 40 government soldiers": the soldiers are not the rebels'. */
    public static boolean isOfOtherCamp(Draft draft, Draft lead, Words words) {
        boolean rebels = lead.side != null && lead.side.indexOf(':') > 0;
        return rebels && isOfState(draft, words);
    }

    /** The state whose rebels have others of the swap; null where no rebels do. */
    public static @Nullable String state(List<Draft> drafts) {
        for (Draft draft : drafts) {
            int group = draft.side == null ? -1 : draft.side.indexOf(':');
            if (group > 0) {
                return draft.side.substring(0, group);
            }
        }
        return null;
    }

    /** "The bodies of 40 went to the Houthis, those of 22 to the Yemeni army": who got them, told behind the number. */
    private static @Nullable ActorMention givenTo(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        int i = draft.group.end();
        i += tokens.lower(i).equals("went") ? 1 : 0;
        int actor = tokens.lower(i + 1).equals("the") ? i + 2 : i + 1;
        ActorMention receiver =
                draft.metric == Metric.BODIES_RETURNED && tokens.lower(i).equals("to")
                        ? draft.scene.actor(actor)
                        : null;
        return receiver != null && receiver.side() != null ? receiver : null;
    }

    /** "Home to Ukraine", "back to Russia". */
    private static final Set<String> HOME = Set.of("home", "back", "returned");

    /** "Thirty Armenian soldiers and two drivers": the five of the same list. */
    public static boolean isBeside(Draft draft, Draft last) {
        return last.scene == draft.scene
                && last.metric == draft.metric
                && last.group.end() == draft.group.start() - 1
                && draft.scene.tokens().lower(last.group.end()).equals("and");
    }

    /** "Russia handed over 61 bodies to Ukraine": the one behind "to", at once behind the number. */
    public static boolean isReceiver(Draft draft, ActorMention actor) {
        Tokens tokens = draft.scene.tokens();
        return tokens.lower(actor.start() - 1).equals("to") && actor.start() == draft.group.end() + 1;
    }

    /** "An exchange that is to free 900 captives". */
    private static boolean isToBeFreed(Tokens tokens, int number) {
        String be = tokens.lower(number - PLAN);
        boolean planned = be.equals("is") || be.equals("are") || be.equals("due") || be.equals("agreed");
        return planned && tokens.lower(number - PLAN + 1).equals("to") && GIVING.contains(tokens.lower(number - 1));
    }

    /** "Discussing an exchange of 300 for 300", "talks on the next swap of 300"; not "before the talks 300 were exchanged". */
    private static boolean isTalkedOf(Draft draft, Words words) {
        Tokens tokens = draft.scene.tokens();
        int i = draft.start - 1;
        while (i >= draft.start - TALK && (words.is(Words.Class.OLDER, tokens, i) || isOfPhrase(tokens, i, words))) {
            i--;
        }
        return i < draft.start - 1 && words.is(Words.Class.NEGOTIATING, tokens, i);
    }

    /** "On the next", "a new", "another". */
    private static boolean isOfPhrase(Tokens tokens, int i, Words words) {
        return words.is(Words.Class.ARTICLE, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || words.is(Words.Class.FOLLOWING, tokens, i)
                || NEXT.contains(tokens.lower(i));
    }

    /** "A further swap, of 300 for 300, is planned", "another is to follow": told behind the number, in the present. */
    public static boolean isComing(Draft draft, Words words) {
        Tokens tokens = draft.scene.tokens();
        boolean prisoners = draft.metric.counted() == Metric.Counted.PRISONERS;
        if (prisoners && (isToBeFreed(tokens, draft.group.start()) || isTalkedOf(draft, words))) {
            return true;
        }
        int end = tokens.sentenceEnd(draft.sentence);
        for (int i = draft.group.end(); prisoners && i < end && !tokens.isMark(i, ';'); i++) {
            boolean present = tokens.lower(i).equals("is") || tokens.lower(i).equals("are");
            for (int j = i + 1; present && j <= i + 1 + REACH; j++) {
                if (COMING.contains(tokens.lower(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
