package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.number.NumberMention;
import org.wartally.extract.victim.VictimNoun;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Finds every group of a sentence that counts people or weapons, or could. */
final class GroupReader {

    /** "Nine out of ten", "four out of five": ways of speaking. */
    private static final Set<Long> ROUND = Set.of(2L, 3L, 4L, 5L, 10L);

    /** Tokens of "shot and killed and". */
    private static final int VERB = 4;

    /** Tokens of "estimated" before a number. */
    private static final int BOUND = 3;

    /** Tokens of a remark in brackets between a number and its "of". */
    private static final int BRACKET = 8;

    private final PhraseReader phrases;
    private final Predicates predicates;
    private final Words words;
    private final Nobodies nobodies;
    private final Families families;
    private final Ages ages;
    private final Headlines headlines;

    GroupReader(Predicates predicates, Words words) {
        this.phrases = new PhraseReader(predicates, words);
        this.predicates = predicates;
        this.words = words;
        this.nobodies = new Nobodies(phrases, predicates, words);
        families = new Families(words);
        this.ages = new Ages(predicates, words);
        this.headlines = new Headlines(predicates, words);
    }

    /** The groups of the tokens {@code from} to {@code to} in reading order, not overlapping. */
    List<Group> read(Scene scene, int from, int to) {
        List<Group> groups = new ArrayList<>();
        int i = from;
        while (i < to) {
            Group group = at(scene, i, from, to);
            if (group != null) {
                group = headlines.read(scene, groups, group);
                borrow(groups, group);
                Outfits.borrow(scene, groups, group);
                groups.add(isSecond(scene, groups, group) ? group.ofOne() : group);
            }
            i = group == null ? i + 1 : Math.max(group.end(), i + 1);
        }
        return groups;
    }

    /** "A polling clerk and observer were killed": the article and the verb tell of two. */
    private boolean isSecond(Scene scene, List<Group> groups, Group group) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        boolean joined = last != null
                && last.end() == group.start() - 1
                && scene.tokens().lower(last.end()).equals("and")
                && last.number() == null
                && last.count() != null
                && last.count().best() == 1;
        return joined
                && !group.counted()
                && group.victim() != null
                && !group.victim().plural()
                && words.is(Words.Class.PLURAL, scene.tokens(), group.end());
    }

    /** "34 of 41 drones": the first number counts what the second counts. */
    private static void borrow(List<Group> groups, Group group) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last != null && last.whole() == Group.Whole.NUMBER && group.number() != null) {
            groups.set(groups.size() - 1, last.like(group));
        }
    }

    private @Nullable Group at(Scene scene, int i, int from, int to) {
        NumberMention number = scene.number(i);
        if (number != null) {
            boolean count =
                    number.isCount() && number.core() == i && scene.date(i) == null && !ages.isAge(scene, number);
            return count ? numbered(scene, number, from, to) : null;
        }
        if (scene.number(i - 1) != null && scene.tokens().isJoined(i)) {
            return null;
        }
        Group led = words.leadsGroup(scene.tokens(), i) ? led(scene, i, from, to) : null;
        if (led != null) {
            return led;
        }
        return scene.date(i) == null ? unnumbered(scene, i, from, to) : null;
    }

    /** "The other", "many others", "a family of six", "no one": their first words are few. */
    private @Nullable Group led(Scene scene, int i, int from, int to) {
        Group other = theOther(scene, i, from);
        if (other != null) {
            return other;
        }
        Group others = others(scene, i);
        if (others != null) {
            return others;
        }
        Group family = families.read(scene, i, to);
        return family != null ? family : nobodies.read(scene, i, to);
    }

    /** "One of the victims died and the other was injured": the second of two; null where no first is told, or where he died too. */
    private @Nullable Group theOther(Scene scene, int the, int from) {
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

    /** "Many others": more than one of whom no number is told. */
    private @Nullable Group others(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        int end = words.is(Words.Class.MANY, tokens, i) ? i + 1 : i;
        boolean plural = tokens.lower(end).equals("others")
                || end > i && tokens.lower(end).equals("more");
        boolean free = plural && scene.number(i - 1) == null && !words.is(Words.Class.PREPOSITION, tokens, i - 1);
        return free ? Group.others(i, end + 1) : null;
    }

    private Group numbered(Scene scene, NumberMention number, int from, int to) {
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
            return bare(number, more, null, round.end()).ofThings();
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
            return bare(number, more, Group.Whole.PRONOUN, Math.min(end, to));
        }
        if (isOfThatNumber(tokens, i)) {
            return bare(number, more, Group.Whole.PRONOUN, Math.min(i + 2, to));
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
            return bare(number, true, null, i + 1);
        }
        int family = family(tokens, i);
        if (family > 0) {
            return Group.people(number, family, more);
        }
        NumberMention second = scene.number(noun);
        if (second != null && noun > i) {
            Phrase known = phrases.read(scene, second.end(), to);
            if (known.kind == null || known.kind == Group.Kind.PEOPLE) {
                return bare(number, more, Group.Whole.PRONOUN, Math.max(second.end(), known.end));
            }
        }
        if (second != null && second.isCount()) {
            return bare(number, more, Group.Whole.NUMBER, number.end());
        }
        if (noun > i && words.is(Words.Class.HARMED, tokens, noun)) {
            return bare(number, more, Group.Whole.HARMED, noun + 1);
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

    /** "Around 75 of that number", "30 of the total". */
    private boolean isOfThatNumber(Tokens tokens, int i) {
        boolean that = tokens.lower(i).equals("that")
                || tokens.lower(i).equals("this")
                || tokens.lower(i).equals("the");
        boolean ends = !tokens.isWord(i + 2) && !tokens.isNumber(i + 2)
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

    private static Group bare(NumberMention number, boolean more, Group.@Nullable Whole whole, int end) {
        return new Group(
                number.start(), end, Group.Kind.BARE, number.count(), number, null, null, whole, more, null, null);
    }

    private Group group(Scene scene, NumberMention number, boolean more, int bareEnd, int i, int to) {
        Phrase phrase = phrases.read(scene, i, to);
        if (phrase.kind == null) {
            Group bare = bare(number, more, null, bareEnd);
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
        Group joined = joined(scene, group, to);
        boolean one = joined.end() == group.end() && number.count().low() > 1 && !phrase.plural();
        return one && group.kind() == Group.Kind.WEAPONS ? group.ofThings() : joined;
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

    private @Nullable Group unnumbered(Scene scene, int i, int from, int to) {
        Tokens tokens = scene.tokens();
        boolean article =
                words.is(Words.Class.ARTICLE, tokens, i) || tokens.lower(i).equals("another");
        boolean definite = !article && words.is(Words.Class.DETERMINER, tokens, i);
        if (article && isOfNumber(scene, i)) {
            return null;
        }
        int head = article || definite ? i + 1 : i;
        boolean aged =
                head > i && scene.number(head) != null && !scene.number(head).isCount();
        boolean verb = head == i
                && words.is(Words.Class.RELATIVE, tokens, i - 1)
                && tokens.lower(i).endsWith("ed");
        if (!tokens.isWord(head) && !aged || head == i && words.closesGroup(tokens, i) || verb) {
            return null;
        }
        Group another = tokens.lower(i).equals("another") ? another(tokens, i) : null;
        if (another != null) {
            return another;
        }
        int aging = aged ? Ages.end(tokens, scene.number(head).end()) : -1;
        if (article && aging > 0 && isSaid(tokens, aging)) {
            return Group.one(i, aging, null);
        }
        Predicate predicate = predicates.at(tokens, head);
        if (predicate != null && (head == i || predicate.has(Frame.OF) || predicate.has(Frame.TOLL))) {
            return null;
        }
        // "Gunmen later killed journalist Arshad Sharif": of no "later killed journalist".
        if (head == i && words.isAdverb(tokens, i) && predicates.at(tokens, i + 1) != null) {
            return null;
        }
        Phrase phrase = phrases.read(scene, head, to);
        if (phrase.kind == null) {
            boolean national = article && phrase.side != null && isSaid(tokens, phrase.end);
            return national
                    ? Group.one(i, phrase.end, phrase.side)
                    : head == i ? Names.at(scene, words, i, from, to) : null;
        }
        takeAge(scene, phrase);
        if (Ages.isOrdinal(tokens, head) || definite && words.is(Words.Class.ORDINAL, tokens, head)) {
            return null;
        }
        boolean collective = tokens.lower(phrase.end).equals("of") && scene.number(phrase.end + 1) != null;
        boolean event =
                words.is(Words.Class.EVENT, tokens, head) || words.is(Words.Class.EVENT, tokens, phrase.end - 1);
        if (phrase.kind == Group.Kind.UNKNOWN && (collective || event)) {
            return null;
        }
        if (phrase.kind == Group.Kind.UNKNOWN) {
            return article ? somebody(scene, i, phrase) : head == i ? Names.at(scene, words, i, from, to) : null;
        }
        int pair = article ? Joining.pairEnd(words, tokens, phrase) : -1;
        return new Group(
                i,
                Math.max(pair, phrase.end),
                phrase.kind,
                pair > 0 ? Count.exact(2) : single(phrase, article, tokens, i, head),
                null,
                phrase.victim,
                phrase.weapon,
                null,
                tokens.lower(i).equals("another"),
                phrase.side,
                phrase.predicate);
    }

    /** "Another died", "another was killed in the next village", "and another wounded"; null where "another" is of a noun. */
    private @Nullable Group another(Tokens tokens, int i) {
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

    /** "A warehouse keeper of 50", "a mother of three", "a nurse (31)": the number belongs to the phrase. */
    private void takeAge(Scene scene, Phrase phrase) {
        Tokens tokens = scene.tokens();
        NumberMention age = tokens.lower(phrase.end).equals("of") ? scene.number(phrase.end + 1) : null;
        boolean old = age != null && phrase.kind == Group.Kind.PEOPLE && ages.isAge(scene, age);
        boolean parent = age != null && words.is(Words.Class.PARENT, tokens, phrase.end - 1);
        phrase.end = old || parent ? age.end() : phrase.end;
        NumberMention inBracket = tokens.isMark(phrase.end, '(') ? scene.number(phrase.end + 1) : null;
        boolean bracketed = inBracket != null && phrase.kind == Group.Kind.PEOPLE && ages.isAge(scene, inBracket);
        phrase.end = bracketed ? inBracket.end() + 1 : phrase.end;
    }

    /** "An estimated 300": the article is one of the words before a number. */
    private static boolean isOfNumber(Scene scene, int article) {
        for (int i = article + 1; i <= article + BOUND; i++) {
            NumberMention number = scene.number(i);
            if (number != null) {
                return number.start() <= article;
            }
        }
        return false;
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
        return predicate.senses().stream().anyMatch(s -> s.metric() == metric && s.of() == Sense.Of.PEOPLE);
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
    private boolean isSaid(Tokens tokens, int end) {
        return !tokens.isWord(end)
                || words.is(Words.Class.AUXILIARY, tokens, end)
                || words.is(Words.Class.HAVE, tokens, end)
                || words.is(Words.Class.PREPOSITION, tokens, end)
                || words.is(Words.Class.CONJUNCTION, tokens, end)
                || predicates.at(tokens, end) != null;
    }

    /** "An expatriate": a noun that no dictionary knows; whether it is a person, its verb must tell. */
    private @Nullable Group somebody(Scene scene, int i, Phrase phrase) {
        Tokens tokens = scene.tokens();
        boolean plural = tokens.lower(phrase.end - 1).endsWith("s");
        return plural
                ? null
                : new Group(
                        i,
                        phrase.end,
                        Group.Kind.UNKNOWN,
                        Count.exact(1),
                        null,
                        null,
                        null,
                        null,
                        tokens.lower(i).equals("another"),
                        phrase.side,
                        null);
    }

    /** One where the head is singular (not "a strike left many people"): "a shepherd", "the driver", "journalist Huda Abakar"; two for "a couple". */
    private @Nullable Count single(Phrase phrase, boolean article, Tokens tokens, int from, int head) {
        if (phrase.victim != null) {
            String noun = tokens.lower(phrase.end - 1);
            boolean strayed =
                    phrase.victim.plural() && phrase.end - head > 1 && (noun.endsWith("s") || noun.equals("people"));
            boolean one =
                    article && !strayed || !phrase.victim.plural() && (head > from || isNamed(tokens, phrase.end));
            return one && phrase.victim.people() > 0 ? Count.exact(phrase.victim.people()) : null;
        }
        return phrase.weapon != null && article && !isPluralOnly(phrase, tokens) ? Count.exact(1) : null;
    }

    /** "Journalist Huda Abakar", who may be a victim; not "Governor Ivan Petrov said" or "Governor Petrov's deputy". */
    private boolean isNamed(Tokens tokens, int name) {
        int i = name;
        while (tokens.isCapitalised(i)) {
            i++;
        }
        return i > name
                && !words.is(Words.Class.SPEECH, tokens, i)
                && !tokens.lower(i).equals("'s");
    }

    private static boolean isPluralOnly(Phrase phrase, Tokens tokens) {
        // "A UAS".
        return tokens.text(phrase.end - 1).endsWith("s") && phrase.plural();
    }
}
