package org.wartally.extract.claim.group;

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
import org.wartally.text.Tokens;

/** Groups without a number: "a shepherd", "the driver", "journalist Huda Abakar", "civilians". */
public final class UnnumberedGroups {

    /** Tokens of "estimated" before a number. */
    private static final int BOUND = 3;

    private final PhraseReader phrases;
    private final Predicates predicates;
    private final Words words;
    private final Ages ages;
    private final OtherPeople others;

    UnnumberedGroups(PhraseReader phrases, Predicates predicates, Words words, Ages ages, OtherPeople others) {
        this.phrases = phrases;
        this.predicates = predicates;
        this.words = words;
        this.ages = ages;
        this.others = others;
    }

    /** The group that begins at a token, an article or its noun; null where none does. */
    @Nullable
    Group read(Scene scene, int i, int from, int to, Heads heads) {
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
        Group another = tokens.lower(i).equals("another") ? others.another(tokens, i) : null;
        if (another != null) {
            return another;
        }
        int aging = aged ? Ages.end(tokens, scene.number(head).end()) : -1;
        if (article && aging > 0 && others.isSaid(tokens, aging)) {
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
        if (head == i && !heads.areAhead(i)) {
            return Names.at(scene, words, i, from, to);
        }
        Phrase phrase = phrases.read(scene, head, to);
        if (phrase.kind == null) {
            boolean national = article && phrase.side != null && others.isSaid(tokens, phrase.end);
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
        phrase.end = phrase.kind == Group.Kind.PEOPLE ? Ages.behind(scene, words, phrase.end, 1) : phrase.end;
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
