package org.wartally.extract.claim.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.extract.claim.scene.Countries;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Where;
import org.wartally.text.Tokens;

/** Whose sky or ground weapons came to, told by the name of its people: "entered Polish airspace", "fired at Indian territory". */
public final class Lands {

    public static final String GROUND = "on the ground of that country";

    /** Tokens of "flew on into" and of whose airspace it is, behind the number of those that left. */
    private static final int FLIGHT = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Lands(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Where the weapons of a draft without a place of its own were; null where no people's sky or ground is told. */
    @Nullable
    Ground of(Draft draft, List<Draft> drafts) {
        ActorMention air = airspace(draft.sentence, drafts);
        if (air != null) {
            return ground("in the airspace of that country", air);
        }
        ActorMention land = draft.metric == Metric.LAUNCHED ? target(draft, drafts) : null;
        return land == null ? null : ground(GROUND, land);
    }

    private static Ground ground(String rule, ActorMention owner) {
        Where where = new Where(null, null, Countries.country(owner.side()), RegionLevel.COUNTRY);
        return new Ground(rule, where, owner.start(), owner.end());
    }

    /** "Entered Polish airspace": whose it is; null where a sentence speaks of none, or only of where some flew on to. */
    private @Nullable ActorMention airspace(int sentence, List<Draft> drafts) {
        for (int i = tokens.sentenceStart(sentence) + 1; i < tokens.sentenceEnd(sentence); i++) {
            ActorMention owner = tokens.lower(i).equals("airspace") ? owner(i) : null;
            if (owner != null
                    && !words.is(Words.Class.ORIGIN, tokens, owner.start() - 1)
                    && !isFlownTo(owner.start(), drafts)) {
                return owner;
            }
        }
        return null;
    }

    /** "Shot down 52, and three flew into Belarusian airspace": where the three went, not where the 52 were met. */
    private boolean isFlownTo(int owner, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean left = draft.metric == Metric.LEFT_AIRSPACE && draft.start < owner && owner - draft.end <= FLIGHT;
            if (left && !tokens.lower(owner - 1).equals("left")) {
                return true;
            }
        }
        return false;
    }

    /** "300 drones at Indian territory": whose ground they were sent at, before the next number. */
    private @Nullable ActorMention target(Draft draft, List<Draft> drafts) {
        int end = tokens.sentenceEnd(draft.sentence);
        for (Draft next : drafts) {
            boolean behind = next.sentence == draft.sentence && next.start >= draft.end;
            end = behind && next.metric != Metric.LAUNCHED ? Math.min(end, next.start) : end;
        }
        for (int i = draft.end; i < end; i++) {
            ActorMention owner = words.is(Words.Class.LAND, tokens, i) ? owner(i) : null;
            if (owner != null && words.is(Words.Class.TARGETING, tokens, owner.start() - 1)) {
                return owner;
            }
        }
        return null;
    }

    private @Nullable ActorMention owner(int noun) {
        ActorMention owner = scene.actor(noun - 1);
        boolean people = owner != null
                && owner.kind() == ActorMention.Kind.NATIONALITY
                && Countries.country(owner.side()) != null;
        return people ? owner : null;
    }
}
