package org.wartally.extract.claim.who;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.actor.ActorMention.Kind;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Soldiers without a nation: those of the army that speaks of them, or of the country in which its own armed groups killed them. */
public final class OwnTroops {

    /** Palestine has no army. */
    private static final String PALESTINE = "PSE";

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    /** ISO 3166-1 alpha-3; null before anybody asks. */
    private @Nullable Set<String> armies;

    OwnTroops(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Soldiers of whom the ministry of the country speaks in which they fell, where no other state's army fights in it. */
    boolean isAtHome(Draft draft) {
        boolean troops = words.is(Words.Class.TROOPS, draft.noun()) && draft.victimType == VictimType.COMBATANT;
        String home = Countries.side(draft.where.country());
        if (!troops || home == null || Who.opponent(home) != null) {
            return false;
        }
        return home.equals(draft.claimantSide) || isByRebels(draft, home);
    }

    /** "The group said it had killed 60 soldiers in Adale": those of the state that it fights, where no other state's are named. */
    private boolean isByRebels(Draft draft, String home) {
        boolean own = draft.claimantSide == null || draft.claimantSide.indexOf(':') > 0;
        if (!own || home.equals(PALESTINE) || !words.is(Words.Class.SOLDIER, draft.noun())) {
            return false;
        }
        boolean foreign = armies().stream().anyMatch(side -> !side.equals(home));
        return !foreign && (draft.claimantSide != null || isOfGroups());
    }

    /** The states whose army or people the text names; looked for once. */
    private Set<String> armies() {
        Set<String> known = armies;
        if (known == null) {
            known = scene.actors().stream()
                    .filter(actor -> actor.kind() == Kind.FORCE || actor.kind() == Kind.NATIONALITY)
                    .map(ActorMention::side)
                    .filter(side -> side != null && side.indexOf(':') < 0)
                    .collect(Collectors.toSet());
            armies = known;
        }
        return known;
    }

    /** Whether the text names an armed group. */
    private boolean isOfGroups() {
        return scene.actors().stream().anyMatch(actor -> actor.kind() == Kind.GROUP);
    }

    /** "Israel's army confirmed the deaths of two soldiers": its own; not "the army said it killed two soldiers". */
    boolean isOfSpeaker(Draft draft) {
        String side = draft.claimantSide;
        boolean soldiers = side != null
                && side.indexOf(':') < 0
                && draft.victimType == VictimType.COMBATANT
                && words.is(Words.Class.SOLDIER, draft.noun());
        if (!soldiers || tokens.lower(draft.start).startsWith("kill")) {
            return false;
        }
        return isOwned(draft, side);
    }

    /** "The army released the names of three soldiers who fell in the north": those of the army that names them; null for others. */
    @Nullable
    String namedBy(Draft draft) {
        int of = Math.min(draft.start, draft.group.start()) - 1;
        int names = words.is(Words.Class.DETERMINER, tokens, of) ? of - 2 : of - 1;
        boolean named = tokens.lower(names + 1).equals("of")
                && (tokens.lower(names).equals("names") || tokens.lower(names).equals("name"))
                && words.is(Words.Class.SOLDIER, draft.noun());
        String side = null;
        for (ActorMention actor : named ? scene.actors(draft.sentence) : List.<ActorMention>of()) {
            boolean army = actor.end() <= names
                    && actor.side() != null
                    && actor.side().indexOf(':') < 0
                    && (actor.kind() == Kind.FORCE || words.is(Words.Class.SOLDIERY, tokens, armyEnd(actor) - 1));
            side = army ? actor.side() : side;
        }
        return side;
    }

    /** Whether the army of a side owns up to a loss in the sentence of a figure, or says so where it is no party to a war of states. */
    private boolean isOwned(Draft draft, String side) {
        for (ActorMention actor : scene.actors(draft.sentence)) {
            boolean army = side.equals(actor.side())
                    && (actor.kind() == Kind.FORCE || words.is(Words.Class.SOLDIERY, tokens, armyEnd(actor) - 1));
            int verb = words.is(Words.Class.HAVE, tokens, actor.end()) ? actor.end() + 1 : actor.end();
            boolean admits = words.is(Words.Class.ADMITS, tokens, verb) && actor.end() <= draft.start;
            boolean says = words.is(Words.Class.SPEECH, tokens, verb) && Who.opponent(side) == null;
            if (army && (admits || says)) {
                return true;
            }
        }
        return false;
    }

    /** The token after "army" in "the Pakistani army's media wing". */
    private int armyEnd(ActorMention actor) {
        for (int i = actor.start(); i < actor.end(); i++) {
            if (words.is(Words.Class.SOLDIERY, tokens, i)) {
                return i + 1;
            }
        }
        return actor.end();
    }
}
