package org.wartally.extract.claim.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Frame;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Predicate;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Sense;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Finds the subject of a verb: the group that the verb speaks of, not one that only stands nearer. */
public final class Subjects {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;
    private final Neighbours neighbours;
    private final Verbs verbs;
    private final Included included;
    private final Bystanders bystanders;
    private final Asides asides;

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
        this.bystanders = new Bystanders(scene, words, groups);
        this.asides = new Asides(scene, words, groups, neighbours, verbs, this::nearest);
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
        Group outer = aside ? asides.find(before, sense) : null;
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

    /** The subject before an aside in commas that ends right before the verb. */
    @Nullable
    Group beforeAside(int before, Sense sense) {
        return asides.find(before, sense);
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
            if (included.isListed(group) || !sense.accepts(group) || bystanders.hold(group, end, verb)) {
                continue;
            }
            boolean agrees = !plural || !isOne(group) || isJoined(group) || isBeforeThings(g);
            if (agrees && (!bystanders.isAttached(group) || isAbsolute(group, verb))) {
                return group;
            }
            fallback = fallback == null && agrees && group.counted() ? group : fallback;
        }
        return fallback;
    }

    /** "A soldier and three horses were killed": the horses make the verb a plural. */
    private boolean isBeforeThings(int g) {
        Group next = g + 1 < groups.size() ? groups.get(g + 1) : null;
        return next != null
                && next.kind() == Group.Kind.THINGS
                && next.start() == groups.get(g).end() + 1
                && tokens.lower(next.start() - 1).equals("and");
    }

    private static boolean isOne(Group group) {
        return group.count() != null && group.count().best() == 1 && group.number() == null;
    }

    private boolean isJoined(Group group) {
        String lead = tokens.lower(group.start() - 1);
        return lead.equals("and") || lead.equals("or") || words.is(Words.Class.POSSESSIVE, lead);
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
