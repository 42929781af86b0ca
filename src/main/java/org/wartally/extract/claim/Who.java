package org.wartally.extract.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.VictimType;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** Decides who says a figure, and whose people or weapons it counts. */
final class Who {

    /** Two states that fight each other with long-range weapons: what one shoots down is the other's. */
    private static final Map<String, String> OPPONENTS = Map.of("UKR", "RUS", "RUS", "UKR");

    private static final Set<Kind> FIGHTERS =
            Set.of(Kind.STATE, Kind.FORCE, Kind.GROUP, Kind.NATIONALITY, Kind.ENEMY, Kind.AUTHORITY, Kind.OURS);
    /** Tokens between "launched" and "Russia": "fired overnight at the country by". */
    private static final int AGENT_REACH = 6;
    /** Tokens of "Vinnytsia region again." */
    private static final int HEADING = 4;
    /** Sentences back to the weapons whose place a figure shares. */
    private static final int PLACE_REACH = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final @Nullable String voice;

    private final Speech speech;
    private final SpeakerSides speakers;
    private final Losers people;
    /** Tokens inside the groups that are counted, the first of each aside. */
    private final BitSet counted = new BitSet();
    /** Countries that the text names as places. */
    private final Set<String> named = new HashSet<>();
    /** Those named as the ones who launched what is counted: "the 71 drones that Russia launched". */
    private final Set<ActorMention> launchers = new HashSet<>();

    Who(Scene scene, Words words, @Nullable String voice, @Nullable String home) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.voice = voice;
        this.speech = new Speech(scene, words);
        this.speakers = new SpeakerSides(scene, words, voice, home);
        scene.places()
                .forEach(mention -> named.add(String.valueOf(mention.place().country())));
        this.people = new Losers(scene, words, this::sideOf);
    }

    /** The state that fights the given one with its army; null where none does. */
    static @Nullable String opponent(String side) {
        return OPPONENTS.get(side);
    }

    /** Sets claimants, then sides, of the drafts of this scene. */
    void apply(List<Draft> drafts) {
        drafts.forEach(
                draft -> counted.set(draft.group.start() + 1, Math.max(draft.group.end(), draft.group.start() + 1)));
        drafts.stream()
                .filter(draft -> draft.metric == Metric.LAUNCHED)
                .map(this::agent)
                .filter(Objects::nonNull)
                .forEach(launchers::add);
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
        return lead.metric == draft.metric && !besides;
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
        ActorMention fighter = fighterBefore(draft);
        return fighter != null && fighter.kind() == Kind.FORCE ? sideOf(fighter) : null;
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
        if (draft.side == null && draft.metric == Metric.LAUNCHED) {
            draft.side = senderOfList(draft, drafts);
        }
        if (draft.side == null) {
            draft.side = sameFamily(draft, drafts);
        }
        if (draft.claimantSide == null && draft.claimant == null && draft.metric != Metric.LAUNCHED) {
            draft.claimantSide = metBy(draft);
        }
        Draft placed = lastPlaced(draft, drafts);
        if (placed != null) {
            draft.where = placed.where;
        } else if (!draft.placed && !inRegion(draft) && !isHeaded()
                || draft.where.regionCode() == null && draft.where.regionLevel() == RegionLevel.UNKNOWN) {
            target(draft);
        }
        if (draft.metric == Metric.LAUNCHED && !draft.placed) {
            awayFromHome(draft);
        }
        if (draft.metric != Metric.LAUNCHED) {
            overDefender(draft, drafts);
        }
    }

    /** "Of 19 missiles that Iran launched, Qatar's defences took out 18": over Qatar, and sent there. */
    private void overDefender(Draft draft, List<Draft> drafts) {
        String defender = Countries.country(interceptor(draft));
        boolean away = defender != null && !defender.equals(draft.where.country()) && isAtLaunchers(draft);
        if (!away) {
            return;
        }
        draft.where = new Where(null, null, defender, RegionLevel.COUNTRY);
        for (Draft other : drafts) {
            boolean sent = other.metric == Metric.LAUNCHED && other.sentence == draft.sentence;
            other.where = sent && isAtLaunchers(other) ? draft.where : other.where;
        }
    }

    /** Whether no place but the country of those who launched them is told. */
    private static boolean isAtLaunchers(Draft draft) {
        String home = Countries.country(draft.side);
        return home != null && draft.where.regionLevel() == RegionLevel.COUNTRY && home.equals(draft.where.country());
    }

    /** "Iran fired 24 missiles at the country, the Israeli army said": not at Iran, but at the country of those who say so. */
    private static void awayFromHome(Draft draft) {
        String home = Countries.country(draft.side);
        if (home != null && home.equals(draft.where.country())) {
            String target = Countries.country(draft.claimantSide);
            draft.where = target == null || target.equals(home)
                    ? draft.where
                    : new Where(null, null, target, RegionLevel.COUNTRY);
        }
    }

    /** "fired nine missiles at Dnipro. Six were shot down": the weapons just told of, where they were told to be. */
    private @Nullable Draft lastPlaced(Draft draft, List<Draft> drafts) {
        if (draft.placed || draft.metric == Metric.LAUNCHED) {
            return null;
        }
        for (int d = draft.order - 1; d >= 0 && draft.sentence - drafts.get(d).sentence <= PLACE_REACH; d--) {
            Draft other = drafts.get(d);
            boolean alike = other.sentence == draft.sentence && !other.placed && other.metric == draft.metric;
            if (other.metric.ofWeapons() && other.start < draft.start && !alike) {
                boolean ground =
                        other.placeGround != null && other.placeGround.rule().equals(Lands.GROUND);
                boolean placed = other.placed && (other.where.regionLevel() == RegionLevel.ADMIN1 || ground);
                return placed && other.metric == Metric.LAUNCHED ? other : null;
            }
        }
        return null;
    }

    /** "over our region", "in the city": the place that the report is about. */
    private boolean inRegion(Draft draft) {
        for (int i = tokens.sentenceStart(draft.sentence); i < tokens.sentenceEnd(draft.sentence); i++) {
            boolean area = words.is(Words.Class.AREA, tokens, i)
                    && !tokens.lower(i + 1).equals("of");
            // "Korenevo district:" in a report on Kursk region, of a name that no gazetteer knows.
            boolean unknown =
                    tokens.isCapitalised(i - 1) && scene.actor(i - 1) == null && !isInRegion(scene.place(i - 1));
            if (area && (words.is(Words.Class.DETERMINER, tokens, i - 1) || unknown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInRegion(@Nullable PlaceMention mention) {
        return mention != null && mention.place().level() == RegionLevel.ADMIN1;
    }

    /** "Vinnytsia region. Overnight our crews": a first line that is only a place. */
    private boolean isHeaded() {
        int end = tokens.sentenceCount() > 1 ? tokens.sentenceEnd(0) : 0;
        return end > 0 && end <= HEADING && scene.places().stream().anyMatch(mention -> mention.end() < end);
    }

    /** Without a place in the sentence, weapons are met over the country of the side that meets them. */
    private void target(Draft draft) {
        String defender = draft.side == null ? interceptor(draft) : OPPONENTS.get(draft.side);
        String country = Countries.country(defender);
        boolean met = country != null && (OPPONENTS.containsKey(defender) || isNamed(country));
        if (met && !country.equals(draft.where.country()) | !draft.placed) {
            draft.where = new Where(null, null, country, RegionLevel.COUNTRY);
        }
    }

    /** Whether the text names a country as a place: ships far from home defend no country. */
    private boolean isNamed(String country) {
        return scene.places().stream()
                .anyMatch(mention -> country.equals(mention.place().country()));
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
        ActorMention agent = owner == null ? agent(draft) : owner;
        boolean with = draft.rule.equals(Binder.WITH) || isWith(draft.start);
        ActorMention subject = agent != null ? agent : with ? firstFighter(draft) : attackerBefore(draft);
        if (subject == null) {
            return draft.claimantSide == null ? null : OPPONENTS.get(draft.claimantSide);
        }
        return sideOf(subject);
    }

    /** "Attacked Kyiv with a swarm of 70 drones": behind the preposition of the weapons. */
    private boolean isWith(int start) {
        int lead = words.is(Words.Class.ARTICLE, tokens, start - 1) ? start - 2 : start - 1;
        return tokens.lower(lead).equals("with") || tokens.lower(lead).equals("using");
    }

    /** "41 drones launched by Russia", "27 drones that Russia launched", "three drones of the Houthis": who is named behind the number. */
    private @Nullable ActorMention agent(Draft draft) {
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

    /** "That Russia launched", "of the Houthis": whose weapons they are, not who met them. */
    private boolean isOwner(ActorMention agent) {
        int lead = words.is(Words.Class.DETERMINER, tokens, agent.start() - 1) ? agent.start() - 2 : agent.start() - 1;
        return tokens.lower(lead).equals("that") || tokens.lower(lead).equals("of");
    }

    private @Nullable String met(Draft draft, List<Draft> drafts) {
        ActorMention loser = new LossList(scene, words).loser(draft);
        ActorMention owner = loser == null ? new Owner(scene, words).of(draft) : loser;
        Draft wave = owner == null ? new Wave(scene, drafts).of(draft) : null;
        return owner != null ? sideOf(owner) : wave == null ? opponent(draft) : wave.side;
    }

    private @Nullable String opponent(Draft draft) {
        ActorMention agent = agent(draft);
        if (agent != null && isOwner(agent)) {
            return sideOf(agent);
        }
        if (namesEnemy(draft) && voice != null) {
            return OPPONENTS.get(voice);
        }
        String interceptor = interceptor(draft);
        return interceptor == null ? null : OPPONENTS.get(interceptor);
    }

    private @Nullable String interceptor(Draft draft) {
        ActorMention subject = fighterBefore(draft);
        String side = subject == null ? null : sideOf(subject);
        // "71 of the 98 drones Russia sent": nobody meets what he has sent.
        return side != null && !side.equals(draft.side) ? side : draft.claimantSide;
    }

    /** Who tells of what they met, where nobody else is named: not those who sent it, nor whose sky it flew on into. */
    private @Nullable String metBy(Draft draft) {
        ActorMention subject = fighterBefore(draft);
        boolean land = subject != null
                && (words.is(Words.Class.LAND, tokens, subject.end())
                        || words.is(Words.Class.SPACE, tokens, subject.end()));
        String side = subject == null || land ? null : sideOf(subject);
        return side == null || side.equals(draft.side) ? null : side;
    }

    private @Nullable String sideOf(ActorMention actor) {
        if (actor.kind() == Kind.ENEMY) {
            return voice == null ? null : OPPONENTS.get(voice);
        }
        return actor.kind() == Kind.OURS && actor.side() == null ? voice : actor.side();
    }

    private boolean namesEnemy(Draft draft) {
        for (int i = draft.start; i < draft.end; i++) {
            if (scene.actor(i) != null && scene.actor(i).kind() == Kind.ENEMY) {
                return true;
            }
        }
        return false;
    }

    /** The last fighter named before the figure in its sentence. */
    private @Nullable ActorMention fighterBefore(Draft draft) {
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
    private @Nullable ActorMention attackerBefore(Draft draft) {
        ActorMention found = null;
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean before = actor.end() <= draft.start + 1;
            int lead =
                    words.is(Words.Class.DETERMINER, tokens, actor.start() - 1) ? actor.start() - 2 : actor.start() - 1;
            boolean target = words.is(Words.Class.PREPOSITION, tokens, lead)
                    && !tokens.lower(lead).equals("from");
            if (before
                    && !target
                    && !isTellingOf(actor, draft)
                    && !isCounted(actor)
                    && actor.kind() != Kind.AUTHORITY
                    && FIGHTERS.contains(actor.kind())
                    && sideOf(actor) != null) {
                found = actor;
            }
        }
        return found;
    }

    /** "Israel's military said some 30 rockets had crossed": who tells of weapons that have a verb of their own has not sent them. */
    private boolean isTellingOf(ActorMention actor, Draft draft) {
        boolean says = words.is(Words.Class.SPEECH, tokens, actor.end())
                || words.is(Words.Class.SAYING, tokens, actor.end())
                || tokens.isMark(actor.end(), ':');
        return says && draft.start == draft.group.start() && draft.end > draft.group.end();
    }

    /** "97 Ukrainian drones, 44 of them over Bryansk": a word of the counted group tells whose they are, not who met them. */
    private boolean isCounted(ActorMention actor) {
        return actor.kind() == Kind.NATIONALITY && counted.get(actor.start());
    }

    /** "Russia attacked Ukraine with 91 drones": who opens the sentence, but for those who only tell of it. */
    private @Nullable ActorMention firstFighter(Draft draft) {
        return scene.actors(draft.sentence).stream()
                .filter(a -> a.end() <= draft.start + 1)
                .filter(a -> FIGHTERS.contains(a.kind()) && sideOf(a) != null)
                .filter(a -> !words.is(Words.Class.SPEECH, tokens, a.end()))
                .findFirst()
                .orElse(null);
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
        Draft last = draft.order == 0 ? null : drafts.get(draft.order - 1);
        if (last != null && Swaps.isBeside(draft, last)) {
            return last.side;
        }
        ActorMention giver = scene.actors(draft.sentence).stream()
                .filter(actor -> Swaps.isGiver(draft, actor) && OPPONENTS.containsKey(String.valueOf(sideOf(actor))))
                .findFirst()
                .orElse(null);
        if (giver != null) {
            return OPPONENTS.get(String.valueOf(sideOf(giver)));
        }
        ActorMention doer = attackerBefore(draft);
        ActorMention subject = doer == null ? fighterBefore(draft) : doer;
        if (subject == null || !Swaps.isGiven(draft)) {
            return subject == null ? draft.claimantSide : sideOf(subject);
        }
        return scene.actors(draft.sentence).stream()
                .filter(actor -> Swaps.isReceiver(draft, actor) && sideOf(actor) != null)
                .findFirst()
                .map(this::sideOf)
                .orElse(OPPONENTS.get(sideOf(subject)));
    }
}
