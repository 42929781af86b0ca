package org.wartally.extract.claim.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.extract.weapon.WeaponTerms;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** People beside those told of: "the other was injured", "many others", "another died". */
public final class OtherPeople {

    /** Tokens of "shot and killed and". */
    private static final int VERB = 4;

    /** Which of the weapons sent is the last. */
    private static final List<String> NTH = List.of("second", "third", "fourth", "fifth", "sixth", "seventh");

    private static final int FIRST_NTH = 2;
    /** Tokens between the number sent and "the third". */
    private static final int NTH_REACH = 40;

    private final Predicates predicates;
    private final Words words;

    OtherPeople(Predicates predicates, Words words) {
        this.predicates = predicates;
        this.words = words;
    }

    /** "One of the victims died and the other was injured": the second of two; null where no first is told, or where he died too. */
    @Nullable
    Group theOther(Scene scene, int the, int from) {
        Tokens tokens = scene.tokens();
        boolean other = tokens.lower(the).equals("the") && tokens.lower(the + 1).equals("other");
        if (!other || fate(tokens, the + 2) != Metric.INJURED) {
            return null;
        }
        for (int i = the - 1; i >= from; i--) {
            if (tokens.lower(i).equals("one")) {
                return Group.one(the, the + 2, null);
            }
        }
        return null;
    }

    /** "Sent three drones; two were shot down and the third struck the apron": the last of so many weapons; null where it is of no such number. */
    @Nullable
    Group theLast(Scene scene, int the) {
        Tokens tokens = scene.tokens();
        int nth = tokens.lower(the).equals("the") ? NTH.indexOf(tokens.lower(the + 1)) : -1;
        Predicate predicate = nth < 0 ? null : predicates.at(tokens, the + 2);
        boolean hit = predicate != null
                && predicate.senses().stream().anyMatch(s -> s.metric() == Metric.HIT && s.frame() == Frame.SUBJECT);
        for (int i = the - 1; hit && i >= Math.max(0, the - NTH_REACH); i--) {
            NumberMention all = scene.number(i);
            boolean sent = all != null
                    && all.isCount()
                    && all.count().best() == nth + FIRST_NTH
                    && WeaponTerms.standard().match(tokens, all.end()) != null;
            if (sent) {
                return new Group(
                        the,
                        the + 2,
                        Group.Kind.WEAPONS,
                        Count.exact(1),
                        null,
                        null,
                        WeaponTerms.standard().match(tokens, all.end()).value(),
                        Group.Whole.PRONOUN,
                        false,
                        null,
                        null);
            }
        }
        return null;
    }

    /** "Many others": more than one of whom no number is told. */
    @Nullable
    Group others(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        int end = words.is(Words.Class.MANY, tokens, i) ? i + 1 : i;
        boolean plural = tokens.lower(end).equals("others")
                || end > i && tokens.lower(end).equals("more");
        boolean free = plural && scene.number(i - 1) == null && !words.is(Words.Class.PREPOSITION, tokens, i - 1);
        return free ? Group.others(i, end + 1) : null;
    }

    /** "Another died", "another was killed in the next village", "and another wounded"; null where "another" is of a noun. */
    @Nullable
    Group another(Tokens tokens, int i) {
        Metric fate = fate(tokens, i + 1);
        if (fate == null) {
            return null;
        }
        boolean contrasted = fate == Metric.INJURED && isBesideDead(tokens, i);
        return new Group(
                i,
                i + 1,
                Group.Kind.PEOPLE,
                Count.exact(1),
                null,
                VictimNoun.people(VictimType.UNKNOWN),
                null,
                null,
                !contrasted,
                null,
                null);
    }

    /** "Another died", "another was killed in the next village", "and another wounded"; null for "another wounded man". */
    private @Nullable Metric fate(Tokens tokens, int i) {
        int verb = words.is(Words.Class.AUXILIARY, tokens, i) ? i + 1 : i;
        verb += words.isAdverb(tokens, verb) ? 1 : 0;
        Predicate predicate = predicates.at(tokens, verb);
        boolean told = predicate != null && (predicate.has(Frame.VERB) || predicate.has(Frame.SUBJECT));
        return !told
                ? null
                : isOf(predicate, Metric.KILLED)
                        ? Metric.KILLED
                        : isOf(predicate, Metric.INJURED) && isSaid(tokens, predicate.end()) ? Metric.INJURED : null;
    }

    private static boolean isOf(Predicate predicate, Metric metric) {
        return predicate.senses().stream()
                .anyMatch(s -> s.metric() == metric && (s.of() == Sense.Of.PEOPLE || s.of() == Sense.Of.LIVING));
    }

    /** "One was killed and another wounded": others than the dead, not one more of the wounded. */
    private boolean isBesideDead(Tokens tokens, int another) {
        for (int i = another - 2;
                i >= another - VERB && tokens.lower(another - 1).equals("and");
                i--) {
            Predicate predicate = predicates.at(tokens, i);
            if (predicate != null && predicate.end() == another - 1) {
                return isOf(predicate, Metric.KILLED);
            }
        }
        return false;
    }

    /** "A Palestinian was killed", "an Israeli, 34, died": nothing follows that the nationality could describe. */
    boolean isSaid(Tokens tokens, int end) {
        return !tokens.isWord(end)
                || words.is(Words.Class.AUXILIARY, tokens, end)
                || words.is(Words.Class.HAVE, tokens, end)
                || words.is(Words.Class.PREPOSITION, tokens, end)
                || words.is(Words.Class.CONJUNCTION, tokens, end)
                || predicates.at(tokens, end) != null;
    }
}
