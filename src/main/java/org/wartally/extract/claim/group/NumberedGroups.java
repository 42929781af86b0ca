package org.wartally.extract.claim.group;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Phrase;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Count;
import org.wartally.model.Modifier;
import org.wartally.text.Tokens;

/** Groups with a number: "29 of 31 drones", "three of the wounded", "390 combatants and civilians". */
public final class NumberedGroups {

    /** "Nine out of ten", "four out of five": ways of speaking. */
    private static final Set<Long> ROUND = Set.of(2L, 3L, 4L, 5L, 10L);

    /** Tokens of a remark in brackets between a number and its "of". */
    private static final int BRACKET = 8;

    private final PhraseReader phrases;
    private final Predicates predicates;
    private final Words words;

    NumberedGroups(PhraseReader phrases, Predicates predicates, Words words) {
        this.phrases = phrases;
        this.predicates = predicates;
        this.words = words;
    }

    /** The number with what it counts. */
    Group read(Scene scene, NumberMention number, int to) {
        Tokens tokens = scene.tokens();
        boolean more = words.is(Words.Class.MORE, tokens, number.start() - 1)
                || words.is(Words.Class.MORE, tokens, number.end());
        int i = number.end();
        boolean quoted = tokens.isMark(number.start() - 1, '"') && tokens.isMark(i, '"');
        i += quoted ? 1 : 0;
        while (words.is(Words.Class.MORE, tokens, i)) {
            i++;
        }
        NumberMention round = outOf(scene, i);
        if (round != null && isWayOfSpeaking(scene, round, to)) {
            return Group.bare(number, round.end(), null, more).ofThings();
        }
        int of = round != null ? i + 1 : afterBracket(tokens, i, to);
        if (tokens.lower(of).equals("of")) {
            return partitive(scene, number, more, of + 1, to);
        }
        return group(scene, number, more, i, i, to);
    }

    /** "29 out of 31 drones", "three out of the five": the number of all; null where none follows. */
    private static @Nullable NumberMention outOf(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        boolean out = tokens.lower(i).equals("out") && tokens.lower(i + 1).equals("of");
        boolean the = tokens.lower(i + 2).equals("the");
        NumberMention whole = out ? scene.number(the ? i + 3 : i + 2) : null;
        return whole != null && whole.isCount() ? whole : null;
    }

    /** "Nine out of ten people" counts nobody; "two out of three missiles" counts missiles, "three out of the five" those told of. */
    private boolean isWayOfSpeaking(Scene scene, NumberMention whole, int to) {
        boolean the = scene.tokens().lower(whole.start() - 1).equals("the");
        return !the
                && ROUND.contains(whole.count().best())
                && phrases.read(scene, whole.end(), to).kind != Group.Kind.WEAPONS;
    }

    /** "At least two (one report says four) of the herders": the token behind a short bracket. */
    private static int afterBracket(Tokens tokens, int i, int to) {
        for (int j = i + 1; tokens.isMark(i, '(') && j < Math.min(to, i + BRACKET); j++) {
            if (tokens.isMark(j, ')')) {
                return j + 1;
            }
        }
        return i;
    }

    private Group partitive(Scene scene, NumberMention number, boolean more, int i, int to) {
        Tokens tokens = scene.tokens();
        if (words.is(Words.Class.WHOLE_PRONOUN, tokens, i)
                && (scene.actor(i + 1) == null || tokens.lower(i).equals("them"))) {
            int end = scene.number(i + 1) != null && scene.number(i + 1).isCount()
                    ? scene.number(i + 1).end()
                    : i + 1;
            return Group.bare(number, Math.min(end, to), Group.Whole.PRONOUN, more);
        }
        if (isOfThatNumber(tokens, i)) {
            return Group.bare(number, Math.min(i + 2, to), Group.Whole.PRONOUN, more);
        }
        int noun = words.is(Words.Class.DETERMINER, tokens, i) ? i + 1 : i;
        int hurt = noun;
        while (words.isAdverb(tokens, hurt)
                || tokens.lower(hurt).equals("most")
                || tokens.lower(hurt).equals("badly")) {
            hurt++;
        }
        noun = noun > i && words.is(Words.Class.HARMED, tokens, hurt) ? hurt : noun;
        if (tokens.lower(i).equals("others") && !tokens.isNumber(number.start())) {
            return Group.bare(number, i + 1, null, true);
        }
        int family = family(tokens, i);
        if (family > 0) {
            return Group.people(number, family, more);
        }
        NumberMention second = scene.number(noun);
        if (second != null && noun > i) {
            Phrase known = phrases.read(scene, second.end(), to);
            if (known.kind == null || known.kind == Group.Kind.PEOPLE) {
                return Group.bare(number, Math.max(second.end(), known.end), Group.Whole.PRONOUN, more);
            }
        }
        if (second != null && second.isCount()) {
            Group some = Group.bare(number, number.end(), Group.Whole.NUMBER, more);
            boolean unknown = phrases.read(scene, second.end(), to).kind == Group.Kind.UNKNOWN;
            return unknown ? some.ofUnknown() : some;
        }
        if (noun > i && words.is(Words.Class.HARMED, tokens, noun)) {
            return Group.bare(number, noun + 1, Group.Whole.HARMED, more);
        }
        Predicate counted = predicates.at(tokens, noun);
        // "Dozens of dead", not "dozens of dead and wounded": the words of a rough number go to the word of harm.
        boolean rough = noun == i
                && !tokens.isNumber(number.start())
                && words.is(Words.Class.HARMED, tokens, i)
                && !tokens.lower(i + 1).equals("and");
        int bareEnd = counted != null && (rough || counted.has(Frame.NOUN)) ? noun : number.end();
        return group(scene, number, more, bareEnd, noun, to);
    }

    /** "Around 75 of that number", "30 of the total", "20 of that number Geraniums". */
    private boolean isOfThatNumber(Tokens tokens, int i) {
        boolean told = tokens.lower(i).equals("that") || tokens.lower(i).equals("this");
        boolean that = told || tokens.lower(i).equals("the");
        boolean ends = told && tokens.isCapitalised(i + 2)
                || !tokens.isWord(i + 2) && !tokens.isNumber(i + 2)
                || words.closesGroup(tokens, i + 2) && !tokens.lower(i + 2).equals("of");
        return that && words.is(Words.Class.FIGURE, tokens, i + 1) && ends;
    }

    /** The token behind "of one family", "of the same family"; negative where no such words follow. */
    private int family(Tokens tokens, int i) {
        boolean same = tokens.lower(i).equals("the")
                && (tokens.lower(i + 1).equals("same") || tokens.lower(i + 1).equals("one"));
        boolean one = tokens.lower(i).equals("one") || tokens.lower(i).equals("a");
        int noun = same || one && tokens.lower(i + 1).equals("single") ? i + 2 : i + 1;
        return (same || one) && words.is(Words.Class.FAMILY, tokens, noun) ? noun + 1 : -1;
    }

    private Group group(Scene scene, NumberMention number, boolean more, int bareEnd, int i, int to) {
        Phrase phrase = phrases.read(scene, i, to);
        if (phrase.kind == null) {
            Group bare = Group.bare(number, bareEnd, null, more);
            return phrase.side == null ? bare : bare.of(phrase.side, phrase.end);
        }
        if (phrase.victim != null && phrase.victim.people() == 0) {
            phrase.kind = Group.Kind.THINGS;
        }
        Group group = new Group(
                number.start(),
                phrase.end,
                phrase.kind,
                number.count(),
                number,
                phrase.victim,
                phrase.weapon,
                null,
                more,
                phrase.side,
                phrase.predicate);
        if (isOrMore(scene.tokens(), group)) {
            return group.counting(Count.atLeast(number.count().best())).reaching(group.end() + 2);
        }
        Group joined = joined(scene, aged(scene, group), to);
        boolean one = joined.end() == group.end() && number.count().low() > 1 && !phrase.plural();
        return one && group.kind() == Group.Kind.WEAPONS ? group.ofThings() : joined;
    }

    /** "Two men aged 30 and 41 and a boy": the ages belong to the two. */
    private Group aged(Scene scene, Group group) {
        if (group.kind() != Group.Kind.PEOPLE || group.count() == null) {
            return group;
        }
        return group.reaching(
                Ages.behind(scene, words, group.end(), group.count().best()));
    }

    /** "39 people or more have died". */
    private static boolean isOrMore(Tokens tokens, Group group) {
        NumberMention number = group.number();
        return number != null
                && number.count().modifier() == Modifier.EXACT
                && tokens.lower(group.end()).equals("or")
                && tokens.lower(group.end() + 1).equals("more")
                && !tokens.lower(group.end() + 2).equals("than");
    }

    /** "390 combatants and civilians", "87 Shaheds and decoys": two heads for one number. */
    private Group joined(Scene scene, Group group, int to) {
        Tokens tokens = scene.tokens();
        boolean and = tokens.lower(group.end()).equals("and")
                || tokens.lower(group.end()).equals("or");
        if (!and || scene.number(group.end() + 1) != null || words.closesGroup(tokens, group.end() + 1)) {
            return group;
        }
        Phrase second = phrases.read(scene, group.end() + 1, to);
        boolean kinds = group.kind() == Group.Kind.UNKNOWN && words.is(Words.Class.KIND, tokens, group.end() - 1);
        if (kinds && second.kind == Group.Kind.WEAPONS) {
            return group.of(second);
        }
        if (second.kind != group.kind()
                || !second.plural()
                || second.kind == Group.Kind.THINGS
                || second.kind == Group.Kind.UNKNOWN) {
            return group;
        }
        return Joining.of(group, second);
    }
}
