package org.wartally.extract.claim.who;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.clause.Binder;
import org.wartally.extract.claim.list.LossList;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Swaps;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.extract.claim.whole.Alls;
import org.wartally.extract.claim.whole.SentWholes;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Decides who says a figure, and whose people or weapons it counts. */
public final class Who {

    /** Two states that fight each other with long-range weapons: what one shoots down is the other's. */
    private static final Map<String, String> OPPONENTS = Map.of("UKR", "RUS", "RUS", "UKR");

    /** What an armed group calls itself where it tells of what it fired. */
    private static final Set<String> GROUP = Set.of("group", "movement", "it", "they", "we");

    private static final Set<String> CAPTIVITY = Set.of("captivity", "prison", "prisons", "jail", "jails", "detention");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final @Nullable String voice;

    private final Speech speech;
    private final SpeakerSides speakers;
    private final Fighters fighters;
    private final WeaponPlaces places;
    private final Losers people;

    public Who(Scene scene, Words words, @Nullable String voice, @Nullable String home) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.voice = voice;
        this.speech = new Speech(scene, words);
        this.speakers = new SpeakerSides(scene, words, voice, home);
        this.fighters = new Fighters(scene, words, voice);
        this.places = new WeaponPlaces(scene, words);
        this.people = new Losers(scene, words, fighters::sideOf);
    }

    /** The state that fights the given one with its army; null where none does. */
    static @Nullable String opponent(String side) {
        return OPPONENTS.get(side);
    }

    /** Sets claimants, then sides, of the drafts of this scene. */
    public void apply(List<Draft> drafts) {
        fighters.count(drafts);
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            draft.order = d;
            claimant(draft);
        }
        for (Draft draft : drafts) {
            if (draft.side == null && draft.lead != null && isOfOneCamp(draft, draft.lead)) {
                draft.side = draft.lead.side;
            }
            people.apply(draft, draft.order == 0 ? null : drafts.get(draft.order - 1));
            if (draft.metric.ofWeapons()) {
                weapons(draft, drafts);
            } else if (draft.metric == Metric.EXCHANGED || draft.metric == Metric.BODIES_RETURNED) {
                draft.side = draft.side == null ? returning(draft, drafts) : draft.side;
            }
        }
    }

    /** "Fifteen over Belgorod, nine over Kursk": of the same; not so "three soldiers, eight farmers". */
    private boolean isOfOneCamp(Draft draft, Draft lead) {
        boolean besides = draft.group.kind() == Group.Kind.PEOPLE
                && draft.victimType != VictimType.COMBATANT
                && words.is(Words.Class.SOLDIER, lead.noun());
        return lead.metric == draft.metric && !besides && !Swaps.isOfOtherCamp(draft, lead, words);
    }

    private void claimant(Draft draft) {
        ActorMention speaker = speech.of(draft);
        if (speaker == null && draft.lead != null) {
            draft.claimant = draft.lead.claimant;
            draft.claimantSide = draft.lead.claimantSide;
            return;
        }
        if (speaker == null) {
            draft.claimantSide = draft.claimantSide == null ? voice : draft.claimantSide;
            return;
        }
        draft.claimant = tokens.text(speaker.start(), speaker.end());
        draft.claimantSide = speakers.of(speaker, draft, defender(draft));
    }

    /**
     * "Ukrainian gunners downed 17 drones", "Russia launched 40 drones overnight": the side that met the weapons told of; null where
     * nobody is named who did, nor an enemy who fired them at no place that is named.
     */
    private @Nullable String defender(Draft draft) {
        if (!draft.metric.ofWeapons() || draft.metric == Metric.HIT) {
            return null;
        }
        if (draft.metric == Metric.LAUNCHED) {
            return draft.placed ? null : opponentOf(launcher(draft));
        }
        ActorMention fighter = fighters.before(draft);
        return fighter != null && fighter.kind() == Kind.FORCE ? fighters.sideOf(fighter) : null;
    }

    private static @Nullable String opponentOf(@Nullable String side) {
        return side == null ? null : OPPONENTS.get(side);
    }

    private void weapons(Draft draft, List<Draft> drafts) {
        if (draft.lead != null && draft.rule.equals(Alls.RULE)) {
            draft.side = draft.lead.side;
            draft.where = draft.lead.where;
            return;
        }
        if (draft.side == null) {
            draft.side = draft.metric == Metric.LAUNCHED ? launcher(draft) : met(draft, drafts);
        }
        if (draft.side == null && draft.metric == Metric.LAUNCHED && !isWholeOfMet(draft)) {
            draft.side = senderOfList(draft, drafts);
        }
        if (draft.side == null) {
            draft.side = sameFamily(draft, drafts);
        }
        if (isWholeOfMet(draft) && draft.order > 0) {
            // "Seven of eleven drones of the RSF": the seven are whose the eleven are, and the other way round.
            Draft some = drafts.get(draft.order - 1);
            some.side = some.side == null ? draft.side : some.side;
            draft.side = draft.side == null ? some.side : draft.side;
            draft.claimantSide =
                    draft.claimantSide == null && draft.claimant == null ? some.claimantSide : draft.claimantSide;
        }
        if (draft.claimantSide == null && draft.claimant == null && draft.metric != Metric.LAUNCHED) {
            draft.claimantSide = metBy(draft);
        }
        places.apply(draft, drafts, interceptor(draft));
    }

    private static boolean isWholeOfMet(Draft draft) {
        return draft.rule.equals(SentWholes.RULE);
    }

    /** "1,100 drones, 890 bombs and 50 missiles were launched by Russia": who is named with the last of a list. */
    private @Nullable String senderOfList(Draft draft, List<Draft> drafts) {
        Draft last = draft;
        for (int d = draft.order + 1; d < drafts.size(); d++) {
            Draft next = drafts.get(d);
            boolean listed = next.metric == Metric.LAUNCHED && next.start >= last.end && next.start - last.end <= 2;
            if (!listed || next.sentence != draft.sentence) {
                break;
            }
            last = next;
        }
        return last == draft ? null : launcher(last);
    }

    private @Nullable String launcher(Draft draft) {
        ActorMention owner = new Owner(scene, words).of(draft);
        ActorMention agent = owner == null ? fighters.agent(draft) : owner;
        boolean with = draft.rule.equals(Binder.WITH) || isWith(draft.start);
        if (agent == null && isWholeOfMet(draft)) {
            // "Ukrainian gunners downed 21 of 43 drones": who stands before has met them.
            return draft.claimantSide == null ? null : OPPONENTS.get(draft.claimantSide);
        }
        ActorMention subject = agent != null ? agent : with ? fighters.first(draft) : fighters.attackerBefore(draft);
        if (subject != null) {
            return fighters.sideOf(subject);
        }
        if (isBySpeaker(draft)) {
            return draft.claimantSide;
        }
        ActorMention struck = fighters.struck(draft);
        return struck != null ? opponentOf(fighters.sideOf(struck)) : opponentOf(draft.claimantSide);
    }

    /** "The Houthis' spokesman said the group had fired two missiles and three drones": an armed group tells of its own. */
    private boolean isBySpeaker(Draft draft) {
        boolean group = draft.claimantSide != null && draft.claimantSide.indexOf(':') > 0;
        for (int i = draft.start; group && i > tokens.sentenceStart(draft.sentence); i--) {
            if (words.is(Words.Class.HAVE, tokens, i) || GROUP.contains(tokens.lower(i))) {
                int subject = words.is(Words.Class.HAVE, tokens, i) ? i - 1 : i;
                return GROUP.contains(tokens.lower(subject));
            }
        }
        return false;
    }

    /** "Attacked Kyiv with a swarm of 70 drones": behind the preposition of the weapons. */
    private boolean isWith(int start) {
        int lead = words.is(Words.Class.ARTICLE, tokens, start - 1) ? start - 2 : start - 1;
        return tokens.lower(lead).equals("with") || tokens.lower(lead).equals("using");
    }

    private @Nullable String met(Draft draft, List<Draft> drafts) {
        ActorMention loser = new LossList(scene, words).loser(draft);
        ActorMention owner = loser == null ? new Owner(scene, words).of(draft) : loser;
        Draft wave = owner == null ? new Wave(scene, drafts).of(draft) : null;
        return owner != null ? fighters.sideOf(owner) : wave == null ? opponent(draft) : wave.side;
    }

    private @Nullable String opponent(Draft draft) {
        ActorMention agent = fighters.agent(draft);
        if (agent != null && fighters.isOwner(agent)) {
            return fighters.sideOf(agent);
        }
        if (namesEnemy(draft) && voice != null) {
            return OPPONENTS.get(voice);
        }
        String interceptor = interceptor(draft);
        return interceptor == null ? null : OPPONENTS.get(interceptor);
    }

    private @Nullable String interceptor(Draft draft) {
        ActorMention subject = fighters.ofVerb(draft);
        String side = subject == null ? null : fighters.sideOf(subject);
        // "71 of the 98 drones Russia sent": nobody meets what he has sent.
        return side != null && !side.equals(draft.side) ? side : draft.claimantSide;
    }

    /** Who tells of what they met, where nobody else is named: not those who sent it, nor whose sky it flew on into. */
    private @Nullable String metBy(Draft draft) {
        ActorMention subject = fighters.ofVerb(draft);
        boolean land = subject != null
                && (words.is(Words.Class.LAND, tokens, subject.end())
                        || words.is(Words.Class.SPACE, tokens, subject.end()));
        String side = subject == null || land ? null : fighters.sideOf(subject);
        return side == null || side.equals(draft.side) ? null : side;
    }

    private boolean namesEnemy(Draft draft) {
        for (int i = draft.start; i < draft.end; i++) {
            if (scene.actor(i) != null && scene.actor(i).kind() == Kind.ENEMY) {
                return true;
            }
        }
        return false;
    }

    /** Not so the weapons of those who say that they met them: "India downed 50 drones and Pakistan 77 Indian drones". */
    private static @Nullable String sameFamily(Draft draft, List<Draft> drafts) {
        for (Draft other : drafts) {
            boolean own = draft.metric != Metric.LAUNCHED
                    && String.valueOf(other.side).equals(draft.claimantSide);
            if (other != draft
                    && other.side != null
                    && !own
                    && other.metric.ofWeapons()
                    && other.family == draft.family
                    && WhereScope.compatible(other.where, draft.where)) {
                return other.side;
            }
        }
        return null;
    }

    /** The side that prisoners or bodies return to: the one who receives them, or whose they are. */
    private @Nullable String returning(Draft draft, List<Draft> drafts) {
        ActorMention whose = Swaps.nationality(draft);
        whose = whose == null ? Swaps.receiver(draft) : whose;
        if (whose != null) {
            return whose.side();
        }
        String state = Swaps.isOfState(draft, words) ? Swaps.state(drafts) : null;
        if (state != null) {
            return state;
        }
        Draft last = draft.order == 0 ? null : drafts.get(draft.order - 1);
        if (last != null && Swaps.isBeside(draft, last)) {
            return last.side;
        }
        ActorMention giver = scene.actors(draft.sentence).stream()
                .filter(actor ->
                        Swaps.isGiver(draft, actor) && OPPONENTS.containsKey(String.valueOf(fighters.sideOf(actor))))
                .findFirst()
                .orElse(null);
        if (giver != null) {
            return OPPONENTS.get(String.valueOf(fighters.sideOf(giver)));
        }
        ActorMention captor = captor(draft);
        if (captor != null) {
            return OPPONENTS.get(captor.side());
        }
        ActorMention doer = fighters.attackerBefore(draft);
        ActorMention subject = doer == null ? fighters.before(draft) : doer;
        if (subject == null || !Swaps.isGiven(draft)) {
            return subject == null ? draft.claimantSide : fighters.sideOf(subject);
        }
        return scene.actors(draft.sentence).stream()
                .filter(actor -> Swaps.isReceiver(draft, actor) && fighters.sideOf(actor) != null)
                .findFirst()
                .map(fighters::sideOf)
                .orElse(OPPONENTS.get(fighters.sideOf(subject)));
    }

    /** "From Russian captivity, and Moscow said that 185 of its own": another speaks of others. */
    private boolean isSpoken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(Words.Class.SPEECH, tokens, i) || words.is(Words.Class.POSSESSIVE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Came home from Russian captivity", "out of Russian prisons": those of the other side. */
    private @Nullable ActorMention captor(Draft draft) {
        boolean home = draft.metric == Metric.EXCHANGED;
        for (ActorMention actor : home ? scene.actors(draft.sentence) : List.<ActorMention>of()) {
            boolean same = !isSpoken(actor.end(), draft.start);
            if (same
                    && CAPTIVITY.contains(tokens.lower(actor.end()))
                    && OPPONENTS.containsKey(String.valueOf(actor.side()))) {
                return actor;
            }
        }
        return null;
    }
}
