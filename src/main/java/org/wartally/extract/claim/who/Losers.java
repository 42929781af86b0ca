package org.wartally.extract.claim.who;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.list.Losses;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Decides whose people a figure counts where its own words do not tell. */
public final class Losers {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Function<ActorMention, @Nullable String> sideOf;
    private final Belonging belonging;
    private final Losses losses;
    private final OwnTroops own;

    Losers(Scene scene, Words words, Function<ActorMention, @Nullable String> sideOf) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.sideOf = sideOf;
        belonging = new Belonging(scene, words);
        losses = new Losses(scene, words);
        own = new OwnTroops(scene, words);
    }

    /** Sets the side of a figure of people, where it has none and something around it gives one. */
    void apply(Draft draft, @Nullable Draft last) {
        boolean exchanged = draft.metric == Metric.EXCHANGED;
        if (draft.side != null || !exchanged && draft.metric.counted() != Metric.Counted.PEOPLE) {
            return;
        }
        ActorMention whose = belonging.of(draft);
        if (exchanged) {
            draft.side = whose == null ? null : sideOf.apply(whose);
            return;
        }
        ActorMention loser = whose == null ? loser(draft) : whose;
        loser = loser == null && draft.rule.equals("toll") ? ofToll(draft) : loser;
        loser = loser == null ? leaver(draft) : loser;
        String named = own.namedBy(draft);
        if (loser != null) {
            draft.side = sideOf.apply(loser);
        } else if (isOwn(draft) || own.isOfSpeaker(draft)) {
            setOwn(draft, draft.claimantSide);
        } else if (named != null) {
            setOwn(draft, named);
        } else if (own.isAtHome(draft)) {
            setOwn(draft, Countries.side(draft.where.country()));
        } else if (isOfRegime(draft)) {
            draft.side = Countries.side(draft.where.country());
        } else if (isBare(draft)) {
            takeFrom(draft, draft.lead);
        } else if (last != null && isBesideLast(draft, last)) {
            takeFrom(draft, last);
        }
    }

    /** "Five rebels and two soldiers died, the army said": the two alone are its own. */
    private void setOwn(Draft draft, @Nullable String side) {
        boolean enemies = draft.conjuncts.stream().anyMatch(g -> words.is(Words.Class.REBELS, tokens, g.end() - 1));
        draft.soldiersSide = side;
        draft.side = enemies ? null : side;
    }

    /** "Put the Armenian dead at ten", "Russian losses stand at 300": whose they are, told before the number. */
    private @Nullable ActorMention ofToll(Draft draft) {
        ActorMention found = null;
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean inside = actor.start() >= draft.start - 1 && actor.end() < draft.group.start();
            boolean theirs = inside && actor.kind() == Kind.NATIONALITY && isOfPeople(actor.end());
            found = theirs ? actor : found;
        }
        return found;
    }

    /** "Armenian dead", "Russian personnel losses"; not "an Israeli strike". */
    private boolean isOfPeople(int noun) {
        return words.is(Words.Class.HARMED, tokens, noun)
                || words.is(Words.Class.TROOPS, tokens, noun)
                || words.is(Words.Class.PERSONS, tokens, noun)
                || tokens.lower(noun).equals("losses");
    }

    /** "The enemy lost over 210 servicemen", "enemy losses: over 210 servicemen": those who lose them. */
    private @Nullable ActorMention loser(Draft draft) {
        if (draft.loser != null) {
            return draft.loser;
        }
        ActorMention owner = draft.metric == Metric.CASUALTIES || draft.rule.equals("toll")
                ? losses.owner(tokens.sentenceStart(draft.sentence), draft.end)
                : null;
        if (owner != null) {
            return owner;
        }
        int verb = draft.group.start() - 1;
        while (verb >= draft.start && !words.is(Words.Class.LOSE, tokens, verb)) {
            verb--;
        }
        ActorMention found = null;
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean before =
                    verb >= draft.start && actor.end() <= verb && tokens.sentenceOf(actor.start()) == draft.sentence;
            found = before && actor.kind() != Kind.OBSERVER ? actor : found;
        }
        return found;
    }

    /** "The rebels left 40 of their fighters dead": whose they are stands right before "left"; null for others. */
    private @Nullable ActorMention leaver(Draft draft) {
        int left = draft.group.start() - 1;
        int of = draft.group.number() == null ? left : draft.group.number().end();
        boolean own = tokens.lower(left).equals("left")
                && tokens.lower(of).equals("of")
                && words.is(Words.Class.POSSESSIVE, tokens, of + 1);
        return own ? scene.actor(left - 1) : null;
    }

    /** "Its soldiers": those of the one who speaks. */
    private boolean isOwn(Draft draft) {
        for (int i = draft.start; i < draft.end; i++) {
            String lower = tokens.lower(i);
            if (lower.equals("its") || lower.equals("our") && draft.victimType == VictimType.COMBATANT) {
                return true;
            }
        }
        return false;
    }

    /** "Seven regime soldiers", "government troops": those of the country in which they fell, where no other state's army fights in it. */
    private boolean isOfRegime(Draft draft) {
        String home = Countries.side(draft.where.country());
        boolean troops = words.is(Words.Class.TROOPS, draft.noun()) && home != null && Who.opponent(home) == null;
        for (int i = draft.group.start(); troops && i < draft.group.end(); i++) {
            if (words.is(Words.Class.REGIME, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static void takeFrom(Draft draft, Draft other) {
        draft.side = other.side;
        draft.victimType = draft.victimType == VictimType.UNKNOWN ? other.victimType : draft.victimType;
    }

    /** "Eight Malian soldiers were killed and seven injured", "one soldier killed in action and three wounded". */
    private boolean isBesideLast(Draft draft, Draft last) {
        int end = words.is(Words.Class.HARMED, tokens, last.end) ? last.end + 1 : last.end;
        end += tokens.lower(end).equals("in") && tokens.lower(end + 1).equals("action") ? 2 : 0;
        boolean joined = tokens.lower(end).equals("and") && draft.start == end + 1;
        return joined
                && last.scene == draft.scene
                && last.metric.counted() == Metric.Counted.PEOPLE
                && draft.group.kind() == Group.Kind.BARE
                && draft.group.number() != null
                && last.side != null;
    }

    /** "Two soldiers were killed and five wounded": the five are soldiers too. */
    private static boolean isBare(Draft draft) {
        return draft.lead != null && draft.group.kind() == Group.Kind.BARE && draft.sentence == draft.lead.sentence;
    }
}
