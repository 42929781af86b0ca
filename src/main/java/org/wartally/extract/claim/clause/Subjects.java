package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.Names;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.text.Tokens;

/** Finds the subject of a verb: the group that the verb speaks of, not one that only stands nearer. */
public final class Subjects {

    /** Words of a title between a preposition and a name: "supporters of former president Evo Morales". */
    private static final int TITLE = 4;
    /** Tokens of "student wing of the Front". */
    private static final int APPOSITION = 12;
    /** Tokens of an aside in commas: "the mayor of a town in the east, who had led it since 2014,". */
    private static final int ASIDE = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;
    private final Neighbours neighbours;
    private final Verbs verbs;
    private final Included included;

    Subjects(
            Scene scene,
            Words words,
            List<Group> groups,
            List<Predicate> predicates,
            Neighbours neighbours,
            Verbs verbs,
            Included included) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
        this.neighbours = neighbours;
        this.verbs = verbs;
        this.included = included;
    }

    /** The subject that ends before a verb group; null where none is sure. */
    @Nullable
    Group subject(int before, Sense sense) {
        if (isPronoun(before - 1)) {
            return null;
        }
        if (isRelative(before - 1) && isAnybody(before - 2)) {
            return null;
        }
        Group antecedent = isRelative(before - 1) ? neighbours.endingAt(before - 1) : null;
        if (antecedent != null && sense.accepts(antecedent)) {
            return antecedent;
        }
        boolean aside =
                tokens.isMark(before - 1, ',') || tokens.isMark(before - 1, '-') || tokens.isMark(before - 1, '\u2013');
        Group outer = aside ? beforeAside(before, sense) : null;
        return outer != null ? outer : nearest(before, before, sense);
    }

    /** "Those who died", "all who were killed": nobody counts them. */
    private boolean isAnybody(int i) {
        return switch (tokens.lower(i)) {
            case "those", "all", "anyone", "everyone", "whoever" -> true;
            default -> false;
        };
    }

    /** "The reason they were killed": whom the words mean stands elsewhere. */
    private boolean isPronoun(int i) {
        return switch (tokens.lower(i)) {
            case "they", "he", "she", "we" -> true;
            case "them" -> tokens.lower(i - 1).equals("of") && neighbours.endingAt(i + 1) == null;
            case "it" -> !words.is(Words.Class.PREPOSITION, tokens, i - 1);
            default -> false;
        };
    }

    /** The subject before an aside in commas that ends right before the verb: "29 people, mainly women and children, were". */
    @Nullable
    Group beforeAside(int before, Sense sense) {
        Group kind = null;
        int last = before - 2;
        while (tokens.isMark(last, '-')) {
            last--;
        }
        for (int i = last; i > Math.max(0, before - ASIDE) && !isEnd(i); i--) {
            boolean dash = !tokens.isMark(before - 1, ',') && (tokens.isMark(i, '-') || tokens.isMark(i, '\u2013'));
            if (dash || tokens.isMark(i, ',') && (opensAside(i + 1) || opensNames(i + 1, before))) {
                Group outer = nearest(i, before, sense);
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
                Group outer = noun && words.is(Words.Class.PLURAL, tokens, before) ? nearest(i, before, sense) : null;
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

    private @Nullable Group nearest(int end, int verb, Sense sense) {
        boolean plural = words.is(Words.Class.PLURAL, tokens, verb);
        Group fallback = null;
        for (int g = groups.size() - 1; g >= 0; g--) {
            Group group = groups.get(g);
            if (group.end() > end) {
                continue;
            }
            if (isBarrier(group.end(), end)) {
                break;
            }
            if (included.isListed(group) || isInBracket(group, end) || !sense.accepts(group) || isAgent(group, end)) {
                continue;
            }
            if (isSaidOfSubject(group, end) || isManyBeforeOne(group, verb)) {
                continue;
            }
            if (isTheirs(g)) {
                continue;
            }
            boolean agrees = !plural || !isOne(group) || isJoined(group) || isBeforeThings(g);
            if (agrees && (!isAttached(group) || isAbsolute(group, verb))) {
                return group;
            }
            fallback = fallback == null && agrees && group.counted() ? group : fallback;
        }
        return fallback;
    }

    /** "Four people including a candidate (and one policeman) were": said in a bracket that is closed before the verb. */
    private boolean isInBracket(Group group, int end) {
        for (int i = group.start() - 1; i >= Math.max(0, group.start() - TITLE); i--) {
            if (tokens.isMark(i, ')')) {
                return false;
            }
            if (tokens.isMark(i, '(')) {
                return closes(group.end(), end);
            }
        }
        return false;
    }

    private boolean closes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isMark(i, ')')) {
                return true;
            }
        }
        return false;
    }

    /** "By a militia and its allies"; not "by a militia and five soldiers died", where the number has a verb of its own. */
    private boolean isAgent(Group group, int verb) {
        String lead = tokens.lower(group.start() - 1);
        int before = Group.indexOf(groups, group) - 1;
        boolean joined = lead.equals("and") && before >= 0 && groups.get(before).end() == group.start() - 1;
        boolean own = group.number() != null && group.end() == verb;
        return lead.equals("by")
                || isTitledAgent(group)
                || joined && !own && isAgent(groups.get(before), verb)
                || isAge(group);
    }

    /** "A man accompanying street vendors was shot": the vendors were not. */
    private boolean isManyBeforeOne(Group group, int verb) {
        return words.is(Words.Class.SINGULAR, tokens, verb)
                && !group.counted()
                && group.victim() != null
                && group.victim().plural();
    }

    /** "The youth was a militant and was killed": what somebody is, not one more. */
    private boolean isSaidOfSubject(Group group, int verb) {
        return tokens.lower(verb - 1).equals("and")
                && group.number() == null
                && words.is(Words.Class.SINGULAR, tokens, group.start() - 1)
                && !tokens.lower(group.start() - 2).equals("there");
    }

    /** "By President Omar Haddad". */
    private boolean isTitledAgent(Group group) {
        int i = group.start() - 1;
        while (i > group.start() - TITLE && tokens.isCapitalised(i)) {
            i--;
        }
        return group.number() == null
                && group.victim() == null
                && tokens.lower(i).equals("by");
    }

    /** "Two brothers (11 and 15) died". */
    private boolean isAge(Group group) {
        boolean bracket = tokens.isMark(group.end(), ')') || tokens.isMark(group.start() - 1, '(');
        return bracket && group.kind() == Group.Kind.BARE;
    }

    /** "A soldier and three horses were killed": the horses make the verb a plural. */
    private boolean isBeforeThings(int g) {
        Group next = g + 1 < groups.size() ? groups.get(g + 1) : null;
        return next != null
                && next.kind() == Group.Kind.THINGS
                && next.start() == groups.get(g).end() + 1
                && tokens.lower(next.start() - 1).equals("and");
    }

    /** "Dozens of pupils and their teachers": a rough number goes to all of them. */
    private boolean isTheirs(int g) {
        Group first = g == 0 || groups.get(g).counted() ? null : groups.get(g - 1);
        int and = words.is(Words.Class.POSSESSIVE, tokens, groups.get(g).start())
                ? groups.get(g).start() - 1
                : groups.get(g).start() - 2;
        return first != null
                && first.number() != null
                && first.count() != null
                && first.count().modifier() == Modifier.VAGUE
                && first.end() == and
                && tokens.lower(and).equals("and")
                && words.is(Words.Class.POSSESSIVE, tokens, and + 1);
    }

    private static boolean isOne(Group group) {
        return group.count() != null && group.count().best() == 1 && group.number() == null;
    }

    private boolean isJoined(Group group) {
        String lead = tokens.lower(group.start() - 1);
        return lead.equals("and") || lead.equals("or") || words.is(Words.Class.POSSESSIVE, lead);
    }

    /** Behind a preposition, a title between them aside: "of former president Evo Morales", "the union of miners and builders". */
    private boolean isAttached(Group group) {
        int before = Group.indexOf(groups, group) - 1;
        boolean next = before >= 0
                && groups.get(before).end() == group.start() - 1
                && tokens.lower(group.start() - 1).equals("and");
        if (next && !group.counted() && isAttached(groups.get(before))) {
            return true;
        }
        for (int i = group.start() - 1; i > group.start() - TITLE - 1 && i >= 0; i--) {
            boolean named = group.number() == null && group.victim() == null;
            boolean joined = named && tokens.lower(i).equals("and") && scene.actor(i - 1) != null;
            boolean title = joined || tokens.isWord(i) && scene.number(i) == null && !tokens.isCapitalised(i);
            if (words.is(Words.Class.PREPOSITION, tokens, i)) {
                return tokens.sentenceOf(i) == tokens.sentenceOf(group.start());
            }
            boolean article = words.is(Words.Class.ARTICLE, tokens, i) || words.is(Words.Class.DETERMINER, tokens, i);
            if (!title || !article && words.closesGroup(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether something between a group and the verb cuts them apart; a relative clause may hold one verb of its own. */
    private boolean isBarrier(int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            relative |= isRelative(i);
            if (tokens.isMark(i, ';') || tokens.isMark(i, ':') || isSubordinator(i) || isSome(i)) {
                return true;
            }
            if (verbs.isVerb(i) && !relative) {
                return true;
            }
            boolean cluster = verbs.isVerb(i + 1) || words.isAdverb(tokens, i + 1);
            relative &= !verbs.isVerb(i) || cluster;
        }
        return false;
    }

    /** "Most of which": a subject of its own. */
    private boolean isSome(int relative) {
        return isRelative(relative)
                && tokens.lower(relative - 1).equals("of")
                && words.is(Words.Class.ASIDE, tokens, relative - 2)
                && scene.number(relative - 2) == null;
    }

    private boolean isRelative(int i) {
        return switch (tokens.lower(i)) {
            case "who", "which", "that", "whom", "whose" -> true;
            default -> false;
        };
    }

    private boolean isSubordinator(int i) {
        return words.is(Words.Class.SUBORDINATOR, tokens, i) && scene.date(i) == null;
    }

    /** "With three villagers reported to have been killed": a clause without a verb of its own; not "a boy riding with one of them died". */
    private boolean isAbsolute(Group group, int verb) {
        return group.number() != null
                && group.whole() == null
                && group.end() == verb
                && tokens.lower(group.start() - 1).equals("with");
    }

    /** "A man wounded on Tuesday died in hospital": whether those hurt are said to have died, and nobody else. */
    boolean diesLater(Predicate wounded) {
        for (Predicate predicate : predicates) {
            boolean dies = predicate.start() > wounded.end()
                    && predicate.senses().stream()
                            .anyMatch(s -> s.metric() == Metric.KILLED && s.frame() == Frame.SUBJECT);
            if (dies) {
                return isOneClause(wounded.end(), predicate.start());
            }
        }
        return false;
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean other = words.is(Words.Class.CONJUNCTION, tokens, i)
                    || words.is(Words.Class.RELATIVE, tokens, i)
                    || tokens.isMark(i, ',')
                    || tokens.isMark(i, ';');
            if (other) {
                return false;
            }
        }
        return groups.stream().noneMatch(g -> g.start() >= from && g.end() <= to && g.counted() && g.maybePeople());
    }
}
