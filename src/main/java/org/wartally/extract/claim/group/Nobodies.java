package org.wartally.extract.claim.group;

import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.event.Predicates;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Phrase;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Count;
import org.wartally.text.Tokens;

/** Reads the groups that count nobody aloud: "no one", "no civilians", "not one of the eleven sailors". */
public final class Nobodies {

    /** Tokens of "neither damage to buildings nor". */
    private static final int NOR_REACH = 6;

    /** Tokens back from "anyone" to the "without" of "without killing or wounding anyone". */
    private static final int NOT_REACH = 4;

    private final PhraseReader phrases;
    private final Predicates predicates;
    private final Words words;

    Nobodies(PhraseReader phrases, Predicates predicates, Words words) {
        this.phrases = phrases;
        this.predicates = predicates;
        this.words = words;
    }

    /** "no one", "nobody", "no civilians": none of them, said aloud. */
    @Nullable
    Group read(Scene scene, int i, int to) {
        Tokens tokens = scene.tokens();
        String lower = tokens.lower(i);
        boolean noneOf = lower.equals("none") && tokens.lower(i + 1).equals("of");
        if (noneOf || lower.equals("not") && isNotOne(tokens, i + 1)) {
            Phrase none = phrases.read(scene, afterNotOne(scene, noneOf ? i : i + 1), to);
            return new Group(
                    i,
                    Math.max(i + 2, none.end),
                    none.weapon == null ? Group.Kind.PEOPLE : Group.Kind.WEAPONS,
                    Count.exact(0),
                    null,
                    none.victim,
                    none.weapon,
                    null,
                    false,
                    none.side,
                    null);
        }
        if (isAnyone(tokens, i)) {
            return none(i);
        }
        boolean noOne = lower.equals("no") && tokens.lower(i + 1).equals("one");
        if (noOne
                || (words.is(Words.Class.NOBODY, tokens, i)
                        && !tokens.lower(i + 1).equals("other"))) {
            return new Group(
                    i,
                    noOne ? i + 2 : i + 1,
                    Group.Kind.PEOPLE,
                    Count.exact(0),
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null);
        }
        if (lower.equals("neither") || lower.equals("nor")) {
            Group people = neitherPeople(scene, i, to);
            return people == null ? neither(scene, i) : people;
        }
        if (!lower.equals("no") && !lower.equals("without")) {
            return null;
        }
        // "No reported casualties".
        int noun = tokens.lower(i + 1).equals("reported") ? i + 2 : i + 1;
        Predicate predicate = predicates.at(tokens, noun);
        boolean counted = predicate != null && predicate.has(Frame.NOUN);
        Phrase phrase = counted ? new Phrase(noun) : phrases.read(scene, i + 1, to);
        boolean people = phrase.kind == Group.Kind.PEOPLE
                || predicates.at(tokens, phrase.end) != null && phrase.kind != Group.Kind.UNKNOWN;
        boolean weapons = !counted && phrase.kind == Group.Kind.WEAPONS;
        return counted || people || weapons
                ? new Group(
                        i,
                        Math.max(i + 1, phrase.end),
                        weapons ? Group.Kind.WEAPONS : Group.Kind.PEOPLE,
                        Count.exact(0),
                        null,
                        phrase.victim,
                        weapons ? phrase.weapon : null,
                        null,
                        false,
                        phrase.side,
                        null)
                : null;
    }

    /** "Without hurting anyone", "without killing or wounding anybody": nobody. */
    private boolean isAnyone(Tokens tokens, int i) {
        boolean any = tokens.lower(i).equals("anyone") || tokens.lower(i).equals("anybody");
        Predicate harm = any ? predicates.at(tokens, i - 1) : null;
        if (harm == null || !harm.has(Frame.OBJECT) && !harm.has(Frame.VERB)) {
            return false;
        }
        int lead = tokens.lower(i - 2).equals("or") ? i - NOT_REACH : i - 2;
        return tokens.lower(lead).equals("without");
    }

    /** "Neither casualties nor fires", "neither damage nor injuries": the half of the two that counts people; null where none does. */
    private @Nullable Group neither(Scene scene, int i) {
        Tokens tokens = scene.tokens();
        Predicate predicate = predicates.at(tokens, i + 1);
        boolean harmed = words.is(Words.Class.HARMED, tokens, i + 1);
        int end = predicate == null ? i + 2 : predicate.end();
        boolean first = tokens.lower(i).equals("neither") && tokens.lower(end).equals("nor");
        boolean second = tokens.lower(i).equals("nor")
                && isBehindNeither(tokens, i)
                && (!tokens.isWord(end) || words.closesGroup(tokens, end));
        boolean counted = predicate != null && (predicate.has(Frame.NOUN) || harmed);
        return counted && (first || second) && !isUndisclosed(tokens, i) ? none(i) : null;
    }

    /** "Neither losses nor damage were disclosed": nobody tells how many. */
    private boolean isUndisclosed(Tokens tokens, int neither) {
        int end = tokens.sentenceEnd(tokens.sentenceOf(neither));
        for (int i = neither + 2; i < end && !tokens.isMark(i, ','); i++) {
            if (words.is(Words.Class.DISCLOSED, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static Group none(int i) {
        Count none = Count.exact(0);
        return new Group(i, i + 1, Group.Kind.PEOPLE, none, null, null, null, null, false, null, null);
    }

    private static boolean isBehindNeither(Tokens tokens, int nor) {
        for (int i = nor - 2; i > nor - NOR_REACH; i--) {
            if (tokens.lower(i).equals("neither")) {
                return true;
            }
        }
        return false;
    }

    /** "Neither people nor buildings were harmed". */
    private @Nullable Group neitherPeople(Scene scene, int i, int to) {
        Tokens tokens = scene.tokens();
        Phrase phrase = tokens.lower(i).equals("neither") ? phrases.read(scene, i + 1, to) : new Phrase(i);
        int verb = phrase.end + 2;
        boolean people = phrase.kind == Group.Kind.PEOPLE
                && phrase.end > i + 1
                && tokens.lower(phrase.end).equals("nor")
                && words.is(Words.Class.AUXILIARY, tokens, verb);
        return people
                ? new Group(
                        i, verb, phrase.kind, Count.exact(0), null, phrase.victim, null, null, false, phrase.side, null)
                : null;
    }

    /** "Not one of the eleven sailors", "not a single fighter", "not a single one of the missiles". */
    private static boolean isNotOne(Tokens tokens, int i) {
        String noun = tokens.lower(i + 1);
        return tokens.lower(i).equals("one")
                || tokens.lower(i).equals("a") && (noun.equals("single") || noun.equals("soul"));
    }

    private int afterNotOne(Scene scene, int one) {
        Tokens tokens = scene.tokens();
        int i = tokens.lower(one).equals("a") ? one + 2 : one + 1;
        i += tokens.lower(i).equals("one") ? 1 : 0;
        i += tokens.lower(i).equals("of") ? 1 : 0;
        i += words.is(Words.Class.DETERMINER, tokens, i) ? 1 : 0;
        return scene.number(i) == null ? i : scene.number(i).end();
    }
}
