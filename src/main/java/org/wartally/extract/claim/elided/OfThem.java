package org.wartally.extract.claim.elided;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.place.PlaceMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads words that say of which number others are some, before or behind them: "of them two girls", "six of those killed". */
public final class OfThem {

    /** "One of the children managed to break free". */
    private static final Set<String> ACTING = Set.of("managed", "tried", "fired", "fought", "ran", "helped", "refused");

    /** Sentences back to the number whose noun is named again. */
    private static final int REACH = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    OfThem(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
    }

    /** "Nine dead, of them two girls", "of whom four women", "thereof two boys": first token of these words; the group's where none stand so. */
    int lead(int start) {
        if (tokens.lower(start - 1).equals("thereof")) {
            return start - 1;
        }
        boolean pronoun = words.is(Words.Class.WHOLE_PRONOUN, tokens, start - 1)
                && tokens.lower(start - 2).equals("of");
        boolean aside = tokens.isMark(start - 3, ',') || tokens.isMark(start - 3, '(') || tokens.isDash(start - 3);
        return pronoun && aside ? start - 2 : start;
    }

    /** "20 died and 45 were hurt. Six of those killed were cooks": the words themselves say what had been done to all. */
    List<Draft> told(Draft draft, List<Draft> before) {
        return those(draft.group) != null
                ? before.stream().filter(d -> d.metric == draft.metric).toList()
                : before;
    }

    /** "Six of those killed", "six of those who had died": what was done to all of them; null where the words do not tell. */
    @Nullable
    String those(Group group) {
        int last = group.end() - 1;
        boolean those =
                group.whole() == Group.Whole.PRONOUN && tokens.lower(last).equals("those");
        return those ? AmongThose.harmed(words, tokens, last - 1) : null;
    }

    /** "Five died and 18 were hurt; three of the five were medics": the number before that is said again; null where none is. */
    @Nullable
    Draft stated(Group group, List<Draft> before, int reach) {
        NumberMention some = group.number();
        NumberMention all = null;
        for (int i = some == null ? group.end() : some.end() + 1; all == null && i < group.end(); i++) {
            all = scene.number(i);
        }
        for (int d = before.size() - 1; all != null && d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || tokens.sentenceOf(group.start()) - draft.sentence > reach) {
                return null;
            }
            if (draft.best() == all.count().best()
                    && draft.best() >= group.count().best()
                    && SomeOf.sameKind(group, draft)) {
                return draft;
            }
        }
        return null;
    }

    /**
     * "A blast killed 12 passengers. Five of the passengers were pupils", "44 drones, 30 of the drones Shaheds": the number of those whom a noun names again; null where
     * none has this noun, or where the words behind tell of their rescue.
     */
    @Nullable
    Draft ofNoun(Group group, List<Draft> before) {
        int of = group.number() == null ? -1 : group.number().end();
        boolean weapons = group.kind() == Group.Kind.WEAPONS && group.weapon() != null;
        boolean some = of > 0
                && (weapons || group.kind() == Group.Kind.PEOPLE)
                && tokens.lower(of).equals("of")
                && words.is(Words.Class.DETERMINER, tokens, of + 1)
                && !words.is(Words.Class.POSSESSIVE, tokens, of + 1)
                && group.end() > of + 2;
        String noun = tokens.lower(group.end() - 1);
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; some && d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || sentence - draft.sentence > REACH) {
                return null;
            }
            boolean same = weapons
                    ? draft.sentence == sentence
                            && draft.family == group.weapon().family()
                    : draft.group.kind() == Group.Kind.PEOPLE && draft.noun().equals(noun);
            if (same
                    && draft.role != Role.SUBSET
                    && draft.best() >= group.count().best()) {
                return isSpared(group.end()) ? null : draft;
            }
        }
        return null;
    }

    /** "Among the 19 dead in Goma are seven women": the number that the sentence opens with; null where it opens otherwise. */
    @Nullable
    Draft among(Group group, List<Draft> before) {
        int first = tokens.sentenceStart(tokens.sentenceOf(group.start()));
        Draft last = Draft.last(before);
        boolean opens = AmongThose.isAmong(tokens, first)
                && words.is(Words.Class.AUXILIARY, tokens, group.start() - 1)
                && group.counted()
                && last != null
                && last.scene == scene;
        if (!opens) {
            return null;
        }
        boolean stated = last.group.start() <= first + 2 && last.group.start() > first && last.group.number() != null;
        Draft all = stated ? last : amongNoun(first, group, before);
        return all != null && all.best() >= group.count().best() && SomeOf.sameKind(group, all) ? all : null;
    }

    /** "19 died in Tyre and 11 in Sidon. Eight of those killed in Tyre were women": the number of the place that is named again; null where none is. */
    @Nullable
    Draft ofPlace(Group group, List<Draft> before, int reach) {
        PlaceMention place = place(those(group) == null ? group.end() : group.end() + 1);
        for (int d = before.size() - 1; place != null && d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || tokens.sentenceOf(group.start()) - draft.sentence > reach) {
                return null;
            }
            PlaceMention other = place(draft.end);
            if (other != null
                    && other.place().equals(place.place())
                    && draft.best() >= group.count().best()
                    && SomeOf.sameKind(group, draft)) {
                return draft;
            }
        }
        return null;
    }

    /** The place behind "in"; null where none stands there. */
    private @Nullable PlaceMention place(int in) {
        return words.is(Words.Class.LOCATIVE, tokens, in) ? scene.place(in + 1) : null;
    }

    /** "Among the civilians are two children": the number of those whom the noun names again; null where it is of no number. */
    private @Nullable Draft amongNoun(int among, Group group, List<Draft> before) {
        int noun = among + 2;
        boolean the = words.is(Words.Class.DETERMINER, tokens, among + 1)
                && !words.is(Words.Class.POSSESSIVE, tokens, among + 1)
                && noun == group.start() - 2;
        int sentence = tokens.sentenceOf(among);
        for (int d = before.size() - 1; the && d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || sentence - draft.sentence > REACH) {
                return null;
            }
            if (draft.group.kind() == Group.Kind.PEOPLE && draft.noun().equals(tokens.lower(noun))) {
                return draft;
            }
        }
        return null;
    }

    /** "Were rescued", "had escaped", "were arrested": others than those counted before. */
    private boolean isSpared(int i) {
        int verb = i;
        while (words.is(Words.Class.AUXILIARY, tokens, verb)
                || words.is(Words.Class.HAVE, tokens, verb)
                || words.isAdverb(tokens, verb)) {
            verb++;
        }
        return ACTING.contains(tokens.lower(verb))
                || words.is(Words.Class.SPEECH, tokens, verb)
                || words.is(Words.Class.SPARED, tokens, verb)
                || words.is(Words.Class.ESCAPE, tokens, verb)
                || words.is(Words.Class.RESCUED, tokens, verb)
                || words.is(Words.Class.SEIZED, tokens, verb)
                || words.is(Words.Class.FATE, tokens, verb)
                || words.is(Words.Class.ALIVE, tokens, verb);
    }

    /**
     * "40 villagers died; 15 of the dead were women and 45 were children", "killed 12, 15 of them children": some that are
     * more than all. The report is wrong, and nobody knows in which of its numbers; null where the words may mean others.
     */
    @Nullable
    Draft exceeded(Group group, boolean said, List<Draft> before) {
        Draft last = Draft.last(before);
        boolean here = last != null && last.scene == scene && last.sentence == tokens.sentenceOf(group.start());
        if (!here || group.count() == null || group.number() == null || group.more()) {
            return null;
        }
        boolean next = last.role == Role.SUBSET
                && last.whole != null
                && tokens.lower(group.start() - 1).equals("and")
                && !tokens.isMark(group.start() - 2, ',');
        Draft all = next ? last.whole : said && last.role == Role.TOTAL ? last : null;
        boolean people = all != null && (all.metric == Metric.KILLED || all.metric == Metric.INJURED);
        boolean more = people
                && all.best() > 1
                && all.best() < group.count().best()
                && group.count().best() <= 2 * all.best();
        return more && SomeOf.sameKind(group, all) ? all : null;
    }
}
