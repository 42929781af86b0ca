package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.Names;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Looks over an aside between a subject and its verb: "29 people, mainly women and children, were killed". */
final class Asides {

    /** Tokens of "student wing of the Front". */
    private static final int APPOSITION = 12;
    /** Tokens of an aside in commas: "the mayor of a town in the east, who had led it since 2014,". */
    private static final int ASIDE = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final Neighbours neighbours;
    private final Verbs verbs;
    private final Nearest nearest;

    /** Finds the subject that ends before a token, of the verb at another. */
    @FunctionalInterface
    interface Nearest {
        @Nullable
        Group find(int end, int verb, Sense sense);
    }

    Asides(Scene scene, Words words, List<Group> groups, Neighbours neighbours, Verbs verbs, Nearest nearest) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.neighbours = neighbours;
        this.verbs = verbs;
        this.nearest = nearest;
    }

    /** The subject before an aside in commas that ends right before the verb: "29 people, mainly women and children, were". */
    @Nullable
    Group find(int before, Sense sense) {
        Group kind = null;
        int last = before - 2;
        while (tokens.isMark(last, '-')) {
            last--;
        }
        for (int i = last; i > Math.max(0, before - ASIDE) && !isEnd(i); i--) {
            boolean dash = !tokens.isMark(before - 1, ',') && (tokens.isMark(i, '-') || tokens.isMark(i, '\u2013'));
            if (dash || tokens.isMark(i, ',') && (opensAside(i + 1) || opensNames(i + 1, before))) {
                Group outer = nearest.find(i, before, sense);
                boolean fits = outer != null && (!isNumbered(i + 1) || addsUp(outer, i, before));
                if (fits && outer.counted()) {
                    return outer;
                }
                // "Twelve people, all of them civilians, including a baby, were": the civilians stand in an aside too.
                kind = fits && kind == null ? outer : kind;
            }
        }
        return kind != null || !tokens.isMark(before - 1, ',') ? kind : beforeApposition(before, sense);
    }

    /** "Two activists of the Green Party, student wing of the Front, were": a number before words that only say what stands before them. */
    private @Nullable Group beforeApposition(int before, Sense sense) {
        for (int i = before - 2; i > Math.max(0, before - APPOSITION) && !isEnd(i) && !verbs.isVerb(i); i--) {
            if (tokens.isMark(i, ',')) {
                int comma = i;
                boolean lower = tokens.isWord(i + 1) && !tokens.isCapitalised(i + 1);
                boolean noun = lower && !words.closesGroup(tokens, i + 1);
                Group outer =
                        noun && words.is(Words.Class.PLURAL, tokens, before) ? nearest.find(i, before, sense) : null;
                boolean own = groups.stream().anyMatch(g -> g.start() > comma && g.end() < before && g.counted());
                return outer != null && outer.number() != null && !own && isOfName(outer.end(), i) ? outer : null;
            }
        }
        return null;
    }

    /** "Of the Green Party": nothing behind the number, or nothing but a name. */
    private boolean isOfName(int from, int to) {
        return from == to || tokens.lower(from).equals("of") && to - from <= APPOSITION && tokens.isCapitalised(to - 1);
    }

    /** A number that is not "six of them" or "one a child". */
    private boolean isNumbered(int i) {
        return scene.number(i) != null
                && scene.number(i).isCount()
                && !tokens.lower(scene.number(i).end()).equals("of")
                && !words.is(Words.Class.ARTICLE, tokens, scene.number(i).end());
    }

    /** "Five people, four nationals and a foreigner,": the aside counts the subject again. */
    private boolean addsUp(Group outer, int from, int to) {
        long sum = groups.stream()
                .filter(g -> g.start() > from && g.end() < to && g.count() != null)
                .mapToLong(g -> g.count().best())
                .sum();
        return outer.count() != null && outer.count().best() == sum;
    }

    private boolean isEnd(int i) {
        return tokens.isMark(i, ';') || tokens.isMark(i, ':') || tokens.sentenceOf(i) != tokens.sentenceOf(i + 1);
    }

    private boolean opensAside(int i) {
        String lower = tokens.lower(i);
        return words.is(Words.Class.ASIDE, lower)
                || words.is(Words.Class.INCLUDING, lower)
                || lower.equals("who")
                || lower.equals("whose")
                || lower.equals("which")
                || lower.equals("a")
                || lower.equals("an")
                || words.isAdverb(tokens, i)
                || isHurt(i)
                || isSaying(i)
                || scene.number(i) != null;
    }

    /** "Three of its soldiers, it added, were hurt". */
    private boolean isSaying(int i) {
        boolean speaker = words.is(Words.Class.PRONOUN, tokens, i);
        return speaker && words.is(Words.Class.SPEECH, tokens, i + 1) && tokens.isMark(i + 2, ',');
    }

    /** "A nurse, hurt when a shell hit the ward, has died": not "shot four, wounded a fifth". */
    private boolean isHurt(int i) {
        boolean hurt = words.is(Words.Class.HURT, tokens, i);
        return hurt
                && words.is(Words.Class.PREPOSITION, tokens, i + 1) | words.is(Words.Class.SUBORDINATOR, tokens, i + 1);
    }

    /** "Two brothers, Omar and Khaled Zaqout, were": the names of a number that stands right before them. */
    private boolean opensNames(int from, int to) {
        boolean names = tokens.isCapitalised(from) && Names.isPart(scene, words, from);
        Group numbered = names ? neighbours.endingAt(from - 1) : null;
        return numbered != null
                && numbered.number() != null
                && numbered.kind() == Group.Kind.PEOPLE
                && groups.stream()
                        .filter(g -> g.start() >= from && g.end() < to)
                        .allMatch(g -> g.victim() == null && g.number() == null);
    }
}
