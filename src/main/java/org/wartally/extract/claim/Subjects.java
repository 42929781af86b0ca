package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Finds the subject of a verb: the group that the verb speaks of, not one that only stands nearer. */
final class Subjects {

    /** Words of a title between a preposition and a name: "supporters of former president Evo Morales". */
    private static final int TITLE = 4;
    /** Tokens between "including" and a name. */
    private static final int LISTED = 8;
    /** Tokens of an aside in commas: "the mayor of a town in the east, who had led it since 2014,". */
    private static final int ASIDE = 40;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final List<Predicate> predicates;
    private final Neighbours neighbours;
    private final Lists lists;
    private final Coordination coordination;

    Subjects(
            Scene scene,
            Words words,
            List<Group> groups,
            List<Predicate> predicates,
            Neighbours neighbours,
            Lists lists,
            Coordination coordination) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.predicates = predicates;
        this.neighbours = neighbours;
        this.lists = lists;
        this.coordination = coordination;
    }

    /** The subject that ends before a verb group; null where none is sure. */
    @Nullable
    Group subject(int before, Sense sense) {
        if (isPronoun(before - 1)) {
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

    /** "The reason they were killed": whom the words mean stands elsewhere. */
    private boolean isPronoun(int i) {
        return switch (tokens.lower(i)) {
            case "they", "he", "she", "we" -> true;
            case "it" -> !words.is(Words.Class.PREPOSITION, tokens, i - 1);
            default -> false;
        };
    }

    /** The subject before an aside in commas that ends right before the verb: "29 people, mainly women and children, were". */
    @Nullable
    Group beforeAside(int before, Sense sense) {
        int last = before - 2;
        while (tokens.isMark(last, '-')) {
            last--;
        }
        for (int i = last; i > Math.max(0, before - ASIDE) && !isEnd(i); i--) {
            boolean dash = !tokens.isMark(before - 1, ',') && (tokens.isMark(i, '-') || tokens.isMark(i, '\u2013'));
            if (dash || tokens.isMark(i, ',') && opensAside(i + 1)) {
                Group outer = nearest(i, before, sense);
                if (outer != null && (!isNumbered(i + 1) || addsUp(outer, i, before))) {
                    return outer;
                }
            }
        }
        return null;
    }

    /** A number that is not "six of them". */
    private boolean isNumbered(int i) {
        return scene.number(i) != null
                && scene.number(i).isCount()
                && !tokens.lower(scene.number(i).end()).equals("of");
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
                || scene.number(i) != null;
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
            if (isListed(group) || isInBracket(group, end) || !sense.accepts(group) || isAgent(group, end)) {
                continue;
            }
            if (isSaidOfSubject(group, end) || isManyBeforeOne(group, verb)) {
                continue;
            }
            boolean agrees = !plural || !isOne(group) || isJoined(group);
            if (agrees && (!isAttached(group) || isAbsolute(group, verb))) {
                return group;
            }
            fallback = fallback == null && agrees && group.counted() ? group : fallback;
        }
        return fallback;
    }

    /** "including four children": told of the subject, not the subject. */
    private boolean isListed(Group group) {
        int before = groups.indexOf(group) - 1;
        boolean joined = before >= 0 && lists.isJoint(groups.get(before).end(), group.start(), true);
        return isBehindIncluding(group) || joined && isListed(groups.get(before));
    }

    /** "including the group's second-in-command Said Omar". */
    private boolean isBehindIncluding(Group group) {
        if (words.is(Words.Class.INCLUDING, tokens, group.start() - 1)
                || words.is(Words.Class.INCLUDING, tokens, group.start() - 2)) {
            return true;
        }
        for (int i = group.start() - 1; i >= Math.max(0, group.start() - LISTED); i--) {
            if (tokens.lower(i).equals("including")) {
                return true;
            }
            if (scene.number(i) != null && scene.number(i).isCount()
                    || tokens.isMark(i, ',')
                    || tokens.lower(i).equals("and")
                    || isVerb(i)) {
                return false;
            }
        }
        return false;
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
        int before = groups.indexOf(group) - 1;
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

    private static boolean isOne(Group group) {
        return group.count() != null && group.count().best() == 1 && group.number() == null;
    }

    private boolean isJoined(Group group) {
        String lead = tokens.lower(group.start() - 1);
        return lead.equals("and") || lead.equals("or") || words.is(Words.Class.POSSESSIVE, lead);
    }

    /** Behind a preposition, a title between them aside: "of former president Evo Morales", "the union of miners and builders". */
    private boolean isAttached(Group group) {
        int before = groups.indexOf(group) - 1;
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
            if (isVerb(i) && !relative) {
                return true;
            }
            boolean cluster = isVerb(i + 1) || words.isAdverb(tokens, i + 1);
            relative &= !isVerb(i) || cluster;
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
        return words.is(Words.Class.SUBORDINATOR, tokens.lower(i)) && scene.date(i) == null;
    }

    private boolean isVerb(int i) {
        return isFinite(i) || words.is(Words.Class.SPEECH, tokens, i) || isAuxiliary(i);
    }

    /** A form of "be", not "believed to be involved". */
    private boolean isAuxiliary(int i) {
        return words.is(Words.Class.AUXILIARY, tokens, i)
                && !tokens.lower(i - 1).equals("to");
    }

    /** A verb of its own; a participle that describes ("men wounded in the attack") is none. */
    private boolean isFinite(int token) {
        for (Predicate predicate : predicates) {
            if (predicate.start() == token && (predicate.has(Frame.VERB) || predicate.has(Frame.SUBJECT))) {
                return Passive.before(scene, words, token).found()
                        || neighbours.after(predicate, predicate.senses().get(0)) != null;
            }
        }
        return false;
    }

    /** "Attacked by a militia and five soldiers died": who did it is not among the dead. */
    private boolean isBy(Group group) {
        return tokens.lower(group.start() - 1).equals("by");
    }

    /** A subject with what is joined to it on its left: "two women and three children were". */
    List<Group> subjects(Group last, int before, Set<Group> taken) {
        List<Group> list = new ArrayList<>(List.of(last));
        boolean singular = words.is(Words.Class.SINGULAR, tokens, before);
        Group head = last;
        for (int g = groups.indexOf(last) - 1; g >= 0; g--) {
            Group group = groups.get(g);
            if (singular && !areNumbers(group, last) && !coordination.isAlong(group, head)) {
                break;
            }
            boolean outfit = group.victim() == null && group.number() == null && lists.isInDescription(group);
            if (lists.isNameOf(g) || outfit) {
                continue;
            }
            boolean comma = list.size() > 1 || isBeforeThings(last);
            boolean joint = lists.isJoint(lists.end(group), head.start(), comma) || coordination.bridges(group, head);
            boolean joins =
                    joint && Lists.mayJoin(group, last) && !isListed(group) && !isBy(group) && !taken.contains(group);
            if (!joins && (lists.isInDescription(group) || !group.maybePeople() || !group.counted())) {
                continue;
            }
            if (!joins) {
                break;
            }
            list.add(0, group);
            head = group;
        }
        if (list.size() > 2 && isBrokenDown(list)) {
            return List.of(list.get(0));
        }
        addCompanion(list, last, before);
        Group owner = words.is(Words.Class.PLURAL, tokens, before) && isOne(last) && list.size() == 1
                ? coordination.owner(last)
                : null;
        Group named = owner == null && list.size() == 1 ? nameBefore(last, before) : owner;
        if (named != null && !taken.contains(named)) {
            list.add(0, named);
        }
        return list;
    }

    /** "12 helicopters, 90 drones, 30 tanks and 40 guns were destroyed": the list goes on with what is not counted. */
    private boolean isBeforeThings(Group last) {
        return last.kind() == Group.Kind.WEAPONS
                && tokens.isMark(last.end(), ',')
                && scene.number(last.end() + 1) != null;
    }

    /** "With three villagers reported to have been killed": a clause without a verb of its own. */
    private boolean isAbsolute(Group group, int verb) {
        return group.number() != null
                && group.end() == verb
                && tokens.lower(group.start() - 1).equals("with");
    }

    /** "2 policemen and 1 militiaman was wounded": numbers are joined in spite of the verb. */
    private static boolean areNumbers(Group group, Group last) {
        return group.number() != null && last.number() != null;
    }

    /** "Haddad and his cousin were shot dead": the one of one name, whom "his" speaks of; null where none stands. */
    private @Nullable Group nameBefore(Group kin, int verb) {
        int and = kin.start() - 1;
        boolean joined = words.is(Words.Class.PLURAL, tokens, verb)
                && isOne(kin)
                && words.is(Words.Class.POSSESSIVE, tokens, kin.start())
                && tokens.lower(and).equals("and");
        boolean name = joined
                && tokens.isCapitalised(and - 1)
                && !tokens.isCapitalised(and - 2)
                && !tokens.isMark(and - 2, '-')
                && scene.place(and - 1) == null
                && scene.actor(and - 1) == null
                && scene.date(and - 1) == null;
        return name ? Group.one(and - 1, and, null) : null;
    }

    /** "A councillor along with two of his guards was shot dead". */
    private void addCompanion(List<Group> list, Group last, int before) {
        int next = groups.indexOf(last) + 1;
        boolean along = next > 0
                && next < groups.size()
                && groups.get(next).end() <= before
                && coordination.isAlong(last, groups.get(next));
        if (along && Lists.mayJoin(last, groups.get(next))) {
            list.add(groups.get(next));
        }
    }

    /** "Two twins, Sara Hassan and Omar Hassan, were hurt": the names are those of the two. */
    private boolean isBrokenDown(List<Group> list) {
        Group first = list.get(0);
        List<Group> rest = list.subList(1, list.size());
        return first.number() != null
                && tokens.isMark(first.end(), ',')
                && rest.stream().allMatch(g -> g.victim() == null && g.number() == null)
                && rest.stream().mapToLong(g -> g.count().best()).sum()
                        == first.count().best();
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
