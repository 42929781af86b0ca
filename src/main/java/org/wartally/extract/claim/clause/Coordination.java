package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Count;
import org.wartally.text.Tokens;

/** Joins two groups over the words that describe the first: "one soldier of the border guard and four members of the party". */
public final class Coordination {

    /** Tokens that may describe a group between it and the "and" behind it. */
    private static final int REACH = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;

    Coordination(Scene scene, Words words, List<Group> groups, List<Predicate> predicates) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
    }

    /** Whether a group is joined to one before it by "and", over a description of the first. */
    boolean bridges(Group first, Group second) {
        int and = and(second);
        int from = first.end();
        boolean along = isAlong(and) || and >= 0 && tokens.lower(and).equals("with");
        if (first.kind() == Group.Kind.WEAPONS) {
            return isWeaponsAlong(and, first, second);
        }
        if (and < from || and == from && !along || and - from > REACH) {
            return false;
        }
        if (isBehindClause(from, and, second)) {
            return true;
        }
        return second.more() || along || isAsWell(and) ? isFreeOfVerbs(from, and) : isDescription(from, and);
    }

    /** "Three medics who had come to help and one driver were killed": the verb tells of several, and the one alone is none. */
    private boolean isBehindClause(int from, int and, Group second) {
        boolean one = second.count() != null
                && second.count().best() == 1
                && tokens.lower(and).equals("and");
        boolean clause = one && tokens.lower(from).equals("who") && words.is(Words.Class.PLURAL, tokens, second.end());
        for (int i = from + 1; clause && i < and; i++) {
            clause = tokens.isWord(i) && !words.is(Words.Class.CONJUNCTION, tokens, i) && scene.number(i) == null;
        }
        return clause;
    }

    /** "And only one militant": how few they are. */
    private boolean isOnly(int i) {
        return tokens.lower(i).equals("only") || tokens.lower(i).equals("just");
    }

    /** "The mayor of a small town, as well as two farmers". */
    private boolean isAsWell(int i) {
        return tokens.lower(i).equals("as") && tokens.lower(i + 1).equals("well");
    }

    /** The "and" right before a group, -1 where none stands. */
    private int and(Group second) {
        int i = second.start() - 1;
        i -= isOnly(i) ? 1 : 0;
        i -= words.is(Words.Class.MORE, tokens, i) || words.is(Words.Class.POSSESSIVE, tokens, i) ? 1 : 0;
        i -= tokens.lower(i).equals("as") && tokens.lower(i - 1).equals("well") ? 2 : 0;
        i -= tokens.lower(i).equals("with") && isAlong(i - 1) ? 1 : 0;
        boolean joins =
                tokens.lower(i).equals("and") || tokens.lower(i).equals("as") || isAlong(i) || isWithKin(i, second);
        return joins ? i : -1;
    }

    /** "A mother with her four children". */
    private boolean isWithKin(int i, Group second) {
        int his = i + 1;
        return tokens.lower(i).equals("with")
                && words.is(Words.Class.POSSESSIVE, tokens, his)
                && (second.start() == his || second.start() == his + 1)
                && second.kind() == Group.Kind.PEOPLE
                && !tokens.isMark(second.end(), '\'')
                && !tokens.lower(second.end()).equals("'s");
    }

    /** "A councillor along with two of his guards". */
    boolean isAlong(Group first, Group second) {
        int and = and(second);
        return and >= first.end() && isAlong(and) && bridges(first, second);
    }

    /** "Six missiles together with 60 drones were launched". */
    private boolean isWeaponsAlong(int and, Group first, Group second) {
        int joint = tokens.isMark(first.end(), ',') ? first.end() + 1 : first.end();
        return second.kind() == Group.Kind.WEAPONS && isAlong(and) && and == joint;
    }

    /** The first word of "along with" or "together with". */
    private boolean isAlong(int i) {
        boolean along = tokens.lower(i).equals("along") || tokens.lower(i).equals("together");
        return along && tokens.lower(i + 1).equals("with");
    }

    /** "a tribal elder allied to the security forces and five other people": "other" says that the list goes on. */
    private boolean isFreeOfVerbs(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean clause = isVerb(i)
                    || words.is(Words.Class.CONJUNCTION, tokens, i)
                    || words.is(Words.Class.SUBORDINATOR, tokens, i)
                    || tokens.isMark(i, ';');
            if (clause) {
                return false;
            }
        }
        return true;
    }

    /** "of the Dawn Front (DF) outfit": behind "of" or "from" nothing but names, brackets and words for armed bodies. */
    boolean isDescription(int from, int to) {
        String lead = tokens.lower(from);
        // "A woman, expecting, and her four children".
        boolean aside = tokens.isMark(from, ',') && tokens.isMark(to - 1, ',') && to - from > 2;
        boolean kin = words.is(Words.Class.POSSESSIVE, tokens, to + 1)
                && (words.is(Words.Class.PREPOSITION, tokens, from) || aside);
        boolean opens =
                kin || lead.equals("of") || lead.equals("from") || lead.equals("belonging") || tokens.isMark(from, '(');
        for (int i = from + 1; opens && i < to; i++) {
            if (isVerb(i) || scene.number(i) != null && scene.number(i).isCount() || !kin && !describes(i)) {
                return false;
            }
        }
        return opens;
    }

    private boolean describes(int i) {
        boolean mark = tokens.isMark(i, '(') || tokens.isMark(i, ')') || tokens.isMark(i, '-');
        return mark
                || tokens.isCapitalised(i)
                || scene.place(i) != null
                || scene.actor(i) != null
                || words.is(Words.Class.ARTICLE, tokens, i)
                || words.is(Words.Class.DETERMINER, tokens, i)
                || words.is(Words.Class.ORGANISATION, tokens, i)
                || tokens.lower(i).equals("of")
                || tokens.lower(i).equals("to")
                || tokens.lower(i).equals("'s");
    }

    private boolean isVerb(int i) {
        return words.is(Words.Class.AUXILIARY, tokens, i)
                || words.is(Words.Class.SPEECH, tokens, i)
                || predicates.stream().anyMatch(p -> p.start() == i);
    }

    /** "A policeman who guarded the market and his mother were killed": the one that "his" speaks of; null where nobody stands. */
    @Nullable
    Group owner(Group kin) {
        int and = and(kin);
        boolean possessive = words.is(Words.Class.POSSESSIVE, tokens, kin.start());
        for (int g = Group.indexOf(groups, kin) - 1; possessive && g >= 0; g--) {
            Group group = groups.get(g);
            boolean near = and > 0 && and - group.end() <= REACH;
            if (!near || group.number() != null) {
                return null;
            }
            if (group.kind() == Group.Kind.PEOPLE && isOne(group) && isDescribed(group.end(), and)) {
                return group.counted() ? group : group.counting(Count.exact(1));
            }
        }
        return null;
    }

    private boolean isDescribed(int from, int and) {
        String lead = tokens.lower(from);
        return from == and || lead.equals("who") || lead.equals("of") || lead.equals("from") || lead.equals("in");
    }

    private static boolean isOne(Group group) {
        return group.counted()
                ? group.count().best() == 1
                : group.victim() != null && !group.victim().plural();
    }
}
