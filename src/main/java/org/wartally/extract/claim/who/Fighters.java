package org.wartally.extract.claim.who;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Who fights in the sentence of a figure: fires, meets what was fired, or is named as whose weapons they are. */
public final class Fighters {

    private static final Set<Kind> FIGHTERS =
            Set.of(Kind.STATE, Kind.FORCE, Kind.GROUP, Kind.NATIONALITY, Kind.ENEMY, Kind.AUTHORITY, Kind.OURS);
    /** Tokens between "launched" and "Russia": "fired overnight at the country by". */
    private static final int AGENT_REACH = 6;

    /** Tokens of "'s energy grid has been" behind whom others struck. */
    private static final int STRUCK = 5;

    /** Tokens of a list of weapons before the verb that sent them. */
    private static final int LIST_REACH = 12;

    private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "being");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final @Nullable String voice;
    /** Tokens inside the groups that are counted, the first of each aside. */
    private final BitSet counted = new BitSet();
    /** Those named as the ones who launched what is counted: "the 71 drones that Russia launched". */
    private final Set<ActorMention> launchers = new HashSet<>();

    Fighters(Scene scene, Words words, @Nullable String voice) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.voice = voice;
    }

    /** Takes note of what is counted, and of who launched it. */
    void count(List<Draft> drafts) {
        drafts.forEach(
                draft -> counted.set(draft.group.start() + 1, Math.max(draft.group.end(), draft.group.start() + 1)));
        drafts.stream()
                .filter(draft -> draft.metric == Metric.LAUNCHED)
                .map(this::agent)
                .filter(Objects::nonNull)
                .forEach(launchers::add);
    }

    /** The last fighter named before the figure in its sentence. */
    @Nullable
    ActorMention before(Draft draft) {
        ActorMention found = null;
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean before = actor.end() <= draft.start + 1 && !isBoundFor(actor);
            if (before && !isCounted(actor) && mayMeet(actor) && sideOf(actor) != null) {
                found = actor;
            }
        }
        return found;
    }

    /** "Flew on into Moldova": who is only flown to meets nothing. */
    private boolean isBoundFor(ActorMention actor) {
        String lead = tokens.lower(actor.start() - 1);
        return lead.equals("into") || lead.equals("towards") || lead.equals("toward");
    }

    /** Not those who "launched" the weapons that others meet, nor "the Saudi province" over which they do. */
    private boolean mayMeet(ActorMention actor) {
        boolean area = actor.kind() == Kind.NATIONALITY
                && words.is(Words.Class.AREA, tokens, actor.end())
                && !words.is(Words.Class.LAND, tokens, actor.end());
        return FIGHTERS.contains(actor.kind()) && !area && !launchers.contains(actor);
    }

    /** The last who may have fired, before the figure in its sentence: not whom it was fired at, nor the one who tells of it. */
    @Nullable
    ActorMention attackerBefore(Draft draft) {
        ActorMention found = null;
        if (isAtTeller(draft)) {
            return null;
        }
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean before = actor.end() <= draft.start + 1;
            int lead =
                    words.is(Words.Class.DETERMINER, tokens, actor.start() - 1) ? actor.start() - 2 : actor.start() - 1;
            boolean target = words.is(Words.Class.PREPOSITION, tokens, lead)
                    && !tokens.lower(lead).equals("from")
                    && !isSubject(actor, lead);
            if (before
                    && !target
                    && !isTellingOf(actor, draft)
                    && !isStruck(actor)
                    && !isCounted(actor)
                    && actor.kind() != Kind.AUTHORITY
                    && FIGHTERS.contains(actor.kind())
                    && sideOf(actor) != null) {
                found = actor;
            }
        }
        return found;
    }

    /** "A day after Russia fired 38 missiles", "since Iran launched": the word before opens a clause of which somebody is the subject. */
    private boolean isSubject(ActorMention actor, int lead) {
        int verb = words.is(Words.Class.HAVE, tokens, actor.end()) ? actor.end() + 1 : actor.end();
        return words.is(Words.Class.SUBORDINATOR, tokens, lead) && words.is(Words.Class.SENT_OFF, tokens, verb);
    }

    /** "Ukraine counted 115 drones and six missiles launched against it": at the one who tells of them. */
    private boolean isAtTeller(Draft draft) {
        int end = Math.min(tokens.sentenceEnd(draft.sentence), draft.group.end() + LIST_REACH);
        for (int i = draft.group.end(); draft.metric == Metric.LAUNCHED && i < end; i++) {
            if (words.is(Words.Class.SENT_OFF, tokens, i)) {
                boolean at = words.is(Words.Class.TARGETING, tokens, i + 1);
                return at && words.is(Words.Class.WHOM, tokens, i + 2);
            }
        }
        return false;
    }

    /** "Israel's military said some 30 rockets had crossed", "Ukraine counted 90 drones launched at it": who tells of weapons that have a verb of their own has not sent them. */
    private boolean isTellingOf(ActorMention actor, Draft draft) {
        boolean says = words.is(Words.Class.SPEECH, tokens, actor.end())
                || words.is(Words.Class.SAYING, tokens, actor.end())
                || words.is(Words.Class.COUNTING, tokens, actor.end())
                || tokens.isMark(actor.end(), ':');
        return says && draft.start == draft.group.start() && draft.end > draft.group.end();
    }

    /** "97 Ukrainian drones, 44 of them over Bryansk": a word of the counted group tells whose they are, not who met them. */
    private boolean isCounted(ActorMention actor) {
        return actor.kind() == Kind.NATIONALITY && counted.get(actor.start());
    }

    /** "Russia attacked Ukraine with 91 drones": who opens the sentence, but for those who only tell of it. */
    @Nullable
    ActorMention first(Draft draft) {
        return scene.actors(draft.sentence).stream()
                .filter(a -> a.end() <= draft.start + 1)
                .filter(a -> FIGHTERS.contains(a.kind()) && sideOf(a) != null)
                .filter(a -> !words.is(Words.Class.SPEECH, tokens, a.end()) && !isStruck(a))
                .findFirst()
                .orElse(null);
    }

    /** "Ukraine was attacked with 96 drones", "Kyiv came under attack by 40 drones": whom the weapons of a figure met; null where nobody is told. */
    @Nullable
    ActorMention struck(Draft draft) {
        if (isAtTeller(draft)) {
            return before(draft);
        }
        return scene.actors(draft.sentence).stream()
                .filter(a -> a.end() <= draft.start + 1 && sideOf(a) != null && isStruck(a))
                .findFirst()
                .orElse(null);
    }

    /** Whether somebody is the subject of a verb that says how others struck them; not so "is believed to have fired", "was accused of firing". */
    private boolean isStruck(ActorMention actor) {
        for (int i = actor.end();
                i < actor.end() + STRUCK && (tokens.isWord(i) || tokens.lower(i).equals("'s"));
                i++) {
            boolean under =
                    tokens.lower(i + 1).equals("under") && tokens.lower(i).startsWith("c");
            if (under || BE.contains(tokens.lower(i))) {
                return under || words.is(Words.Class.BATTERED, tokens, i + 1);
            }
        }
        return false;
    }

    /** "41 drones launched by Russia", "27 drones that Russia launched", "three drones of the Houthis": who is named behind the number. */
    @Nullable
    ActorMention agent(Draft draft) {
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean behind = actor.start() > draft.group.start() && actor.start() <= draft.end + AGENT_REACH;
            boolean the = words.is(Words.Class.DETERMINER, tokens, actor.start() - 1);
            String lead = tokens.lower(the ? actor.start() - 2 : actor.start() - 1);
            boolean by = lead.equals("by") || (lead.equals("that") || lead.equals("which")) && actor.end() < draft.end;
            boolean of = lead.equals("of") && actor.start() - (the ? 2 : 1) == draft.group.end();
            if (behind && (by || of) && sideOf(actor) != null) {
                return actor;
            }
        }
        return null;
    }

    /** Who is named as doing it, before the verb or behind it. */
    @Nullable
    ActorMention ofVerb(Draft draft) {
        ActorMention before = before(draft);
        return before == null ? meeter(draft) : before;
    }

    /** "Were shot down by Ukrainian crews": who is named behind the verb as the one who met them. */
    private @Nullable ActorMention meeter(Draft draft) {
        boolean passive =
                draft.metric != Metric.LAUNCHED && draft.metric != Metric.HIT && draft.end > draft.group.end();
        ActorMention agent = passive ? agent(draft) : null;
        return agent != null && agent.start() >= draft.end && !isOwner(agent) ? agent : null;
    }

    /** "That Russia launched", "of the Houthis": whose weapons they are, not who met them. */
    boolean isOwner(ActorMention agent) {
        int lead = words.is(Words.Class.DETERMINER, tokens, agent.start() - 1) ? agent.start() - 2 : agent.start() - 1;
        return tokens.lower(lead).equals("that") || tokens.lower(lead).equals("of");
    }

    @Nullable
    String sideOf(ActorMention actor) {
        if (actor.kind() == Kind.ENEMY) {
            return voice == null ? null : Who.opponent(voice);
        }
        return actor.kind() == Kind.OURS && actor.side() == null ? voice : actor.side();
    }
}
