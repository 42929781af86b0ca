package org.wartally.extract.claim.clause;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.place.Place;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Who was "lost" and is dead, where the words say so: "the town lost nine people to shelling", "has lost, in dead alone, 900 men". */
public final class Lost {

    /** Tokens of "to the fire of the" before "tanks". */
    private static final int REACH = 5;

    /** A place that loses more of its people than this may have seen them move away. */
    private static final int FEW = 100;

    private static final Set<String> HOMES = Set.of("village", "town", "hamlet", "settlement", "street", "parish");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Lost(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** Whether those between a verb of losing and a token are said to have died. */
    boolean isOfDead(Sense sense, Predicate predicate, int end) {
        boolean lost = sense.metric() == Metric.CASUALTIES && words.is(Words.Class.LOSE, tokens, predicate.end() - 1);
        return lost && (isToFire(end) || isDeadAlone(predicate.end(), end));
    }

    /** "The region lost three residents": a place loses those who live there, and few only to death. */
    boolean isByPlace(Sense sense, Predicate predicate, Group group) {
        boolean lost = sense.metric() == Metric.CASUALTIES && words.is(Words.Class.LOSE, tokens, predicate.end() - 1);
        if (!lost || group.count() == null || group.count().best() >= FEW || isSoldiers(group)) {
            return false;
        }
        int home = predicate.start() - 1;
        while (words.is(Words.Class.HAVE, tokens, home) || words.isAdverb(tokens, home)) {
            home--;
        }
        return words.is(Words.Class.AREA, tokens, home)
                || HOMES.contains(tokens.lower(home))
                || isTown(scene.place(home));
    }

    private static boolean isTown(@Nullable PlaceMention place) {
        return place != null && place.place().kind() != Place.Kind.COUNTRY;
    }

    private static boolean isSoldiers(Group group) {
        return group.victim() == null || group.victim().type() == VictimType.COMBATANT;
    }

    /** Whether those before "to" left of their own will, or fell ill: "lost 40 men to desertion", "to the fire brigade". */
    boolean isOfLeavers(Sense sense, int to) {
        int noun = words.is(Words.Class.DETERMINER, tokens, to + 1) ? to + 2 : to + 1;
        noun += tokens.lower(noun).equals("fire") ? 1 : 0;
        return sense.metric() == Metric.CASUALTIES
                && tokens.lower(to).equals("to")
                && words.is(Words.Class.LEAVING, tokens, noun);
    }

    /** "To the shelling", "to that night's fire"; not "to a rival after the raid", "to the fire brigade", "to the war effort". */
    private boolean isToFire(int to) {
        for (int i = to + 1; tokens.lower(to).equals("to") && i <= to + REACH && isPhrase(i); i++) {
            boolean fire = words.is(Words.Class.VIOLENT, tokens, i)
                    || words.is(Words.Class.WEAPONRY, tokens, i)
                    || words.is(Words.Class.EVENT, tokens, i);
            if (fire && isEnded(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnded(int i) {
        return !tokens.isWord(i)
                || words.is(Words.Class.PREPOSITION, tokens, i)
                || words.is(Words.Class.CONJUNCTION, tokens, i)
                || words.isAdverb(tokens, i);
    }

    private boolean isPhrase(int i) {
        boolean word = tokens.isWord(i) && !words.is(Words.Class.SUBORDINATOR, tokens, i);
        return word || tokens.lower(i).equals("'s");
    }

    /** "In dead alone", "in killed alone", before the number or right behind it. */
    private boolean isDeadAlone(int from, int end) {
        for (int i = from; i <= end; i++) {
            boolean dead =
                    tokens.lower(i + 1).equals("dead") || tokens.lower(i + 1).equals("killed");
            if (dead && tokens.lower(i).equals("in")) {
                return true;
            }
        }
        return false;
    }
}
