package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Finds who is joined to a subject: "two women and three children were", "Haddad and his cousin were". */
public final class JointSubjects {

    /** Tokens in which a report names the place and day that it was written. */
    private static final int DATELINE = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final Lists lists;
    private final Coordination coordination;
    private final Included included;

    JointSubjects(
            Scene scene, Words words, List<Group> groups, Lists lists, Coordination coordination, Included included) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.lists = lists;
        this.coordination = coordination;
        this.included = included;
    }

    /** A subject with what is joined to it on its left: "two women and three children were". */
    List<Group> of(Group last, int before, Set<Group> taken) {
        List<Group> list = new ArrayList<>(List.of(last));
        boolean singular = words.is(Words.Class.SINGULAR, tokens, before);
        Group head = last;
        for (int g = Group.indexOf(groups, last) - 1; g >= 0; g--) {
            Group group = groups.get(g);
            if (singular && !areNumbers(group, last) && !coordination.isAlong(group, head)) {
                break;
            }
            boolean outfit = group.victim() == null && group.number() == null && lists.isInDescription(group);
            if (lists.isNameOf(g) || outfit || isBodyOfMany(g) || isWho(g, head)) {
                continue;
            }
            boolean comma = list.size() > 1 || isBeforeThings(last);
            boolean aside = group.whole() == Group.Whole.PRONOUN || isOneOfThem(g);
            if (aside && !taken.contains(group)) {
                continue;
            }
            boolean joint = lists.isJoint(lists.end(group), head.start(), comma)
                    || coordination.bridges(group, head)
                    || isBeforeAside(g, head)
                    || isOfHeadline(group, head, before);
            boolean joins = joint
                    && (Lists.mayJoin(group, last)
                            || isBeforeUnknown(group, last)
                            || list.size() > 1 && Lists.mayJoin(group, head))
                    && !included.isListed(group)
                    && !isBy(group)
                    && !words.is(Words.Class.ALIVE, tokens, group.end())
                    && !taken.contains(group);
            if (!joins && (lists.isInDescription(group) || !group.maybePeople() || !group.counted())) {
                continue;
            }
            if (!joins) {
                break;
            }
            list.add(0, group);
            head = group;
        }
        if (list.size() > 1 && lists.isAmongThem(list.get(0))) {
            return List.of(list.get(0));
        }
        if (list.size() > 2 && isBrokenDown(list)) {
            return List.of(list.get(0));
        }
        if (list.size() > 2 && isAside(list.subList(0, list.size() - 1), last, taken)) {
            return List.of(last);
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

    /** "Nine members of a militia and two soldiers": what the nine are of. */
    private boolean isBodyOfMany(int g) {
        Group many = g == 0 ? null : groups.get(g - 1);
        Group body = groups.get(g);
        return many != null
                && many.number() != null
                && body.number() == null
                && words.is(Words.Class.ARTICLE, tokens, body.start())
                && tokens.lower(body.start() - 1).equals("of")
                && many.end() == body.start() - 1;
    }

    /** "One of them an officer": what one of those before is. */
    private boolean isOneOfThem(int group) {
        Group some = group == 0 ? null : groups.get(group - 1);
        return some != null
                && some.whole() == Group.Whole.PRONOUN
                && some.end() == groups.get(group).start()
                && tokens.isMark(some.start() - 1, ',');
    }

    /** "Five soldiers, one of them an officer, and two civilians". */
    private boolean isBeforeAside(int group, Group next) {
        Group some = group + 1 < groups.size() ? groups.get(group + 1) : null;
        boolean closed = tokens.lower(next.start() - 1).equals("and") && tokens.isMark(next.start() - 2, ',');
        return closed
                && some != null
                && some.whole() == Group.Whole.PRONOUN
                && some.start() == groups.get(group).end() + 1;
    }

    /** "12 militants, 2 policemen killed in Bannu", "woman, child killed": a headline has a comma for "and", and no auxiliary. */
    private boolean isOfHeadline(Group group, Group next, int verb) {
        int first = tokens.sentenceStart(tokens.sentenceOf(verb));
        boolean opens = group.start() == first || tokens.isMark(group.start() - 1, ',');
        return opens
                && group.counted()
                && next.counted()
                && !words.is(Words.Class.DETERMINER, tokens, group.start())
                && !words.is(Words.Class.ARTICLE, tokens, group.start())
                && group.victim() != null
                && next.victim() != null
                && tokens.isMark(group.end(), ',')
                && next.start() == group.end() + 1
                && !words.is(Words.Class.AUXILIARY, tokens, verb)
                && !words.is(Words.Class.HAVE, tokens, verb);
    }

    /** "Colonel Ivan Petrov, 49, the commander of a brigade, and his driver": who the one is whose name stands before. */
    private boolean isWho(int g, Group next) {
        Group name = g == 0 ? null : groups.get(g - 1);
        Group group = groups.get(g);
        boolean his = words.is(Words.Class.ARTICLE, tokens, group.start())
                && words.is(Words.Class.POSSESSIVE, tokens, next.start())
                && tokens.isMark(next.start() - 2, ',');
        boolean said = (tokens.lower(group.start()).equals("the") || his) && group.number() == null;
        return said
                && name != null
                && name.number() == null
                && tokens.isCapitalised(name.end() - 1) | scene.number(name.end() - 1) != null
                && tokens.isMark(name.end(), ',')
                && name.end() == group.start() - 1;
    }

    /** "One policeman and one 'Arbaki' were killed", "two sons and a houseboy died": the noun that no dictionary knows stands for people like those before it. */
    private static boolean isBeforeUnknown(Group group, Group last) {
        return group.kind() == Group.Kind.PEOPLE
                && group.counted()
                && group.whole() == null
                && group.number() != null
                && last.kind() == Group.Kind.UNKNOWN
                && last.counted();
    }

    /** "Attacked by a militia and five soldiers died", "nine died according to a doctor and three were hurt": who did or said it is not among them. */
    private boolean isBy(Group group) {
        String lead = tokens.lower(group.start() - 1);
        boolean source = lead.equals("to") && tokens.lower(group.start() - 2).equals("according");
        return lead.equals("by") || lead.equals("per") || source;
    }

    /** "12 helicopters, 90 drones, 30 tanks and 40 guns were destroyed": the list goes on with what is not counted. */
    private boolean isBeforeThings(Group last) {
        return last.kind() == Group.Kind.WEAPONS
                && tokens.isMark(last.end(), ',')
                && scene.number(last.end() + 1) != null;
    }

    /** "2 policemen and 1 militiaman was wounded": numbers are joined in spite of the verb. */
    private static boolean areNumbers(Group group, Group last) {
        return group.number() != null && last.number() != null;
    }

    /** "Haddad and his cousin were shot dead": the one of one name, whom "his" speaks of; null where none stands. */
    private @Nullable Group nameBefore(Group kin, int verb) {
        int and = kin.start() - 1;
        boolean joined = words.is(Words.Class.PLURAL, tokens, verb)
                && (isOne(kin) || isCalled(kin))
                && tokens.lower(and).equals("and");
        boolean name = joined
                && words.is(Words.Class.POSSESSIVE, tokens, kin.start())
                && tokens.isCapitalised(and - 1)
                && !tokens.isCapitalised(and - 2)
                && !tokens.isMark(and - 2, '-')
                && scene.place(and - 1) == null
                && scene.actor(and - 1) == null
                && scene.date(and - 1) == null;
        return name ? Group.one(and - 1, and, null) : joined && tokens.isMark(and - 1, ',') ? describedName(and) : null;
    }

    /** "General Igor Kirillov, 54, the head of the chemical troops, and his assistant were": the name that opens the sentence; null where none does. */
    private @Nullable Group describedName(int and) {
        int first = tokens.sentenceStart(tokens.sentenceOf(and));
        for (int i = first; i < Math.min(and, first + DATELINE); i++) {
            boolean dash = tokens.isMark(i, '-') || tokens.isMark(i, '\u2013');
            first = dash && !tokens.isJoined(i) ? i + 1 : first;
        }
        int end = first;
        while (tokens.isCapitalised(end) && !words.closesGroup(tokens, end)) {
            end++;
        }
        boolean name = end - first >= 2 && tokens.isMark(end, ',') && end < and - 1;
        return name && scene.place(first) == null && scene.date(first) == null ? Group.one(first, end, null) : null;
    }

    /** "A councillor along with two of his guards was shot dead". */
    private void addCompanion(List<Group> list, Group last, int before) {
        int next = Group.indexOf(groups, last) + 1;
        boolean along = next > 0
                && next < groups.size()
                && groups.get(next).end() <= before
                && coordination.isAlong(last, groups.get(next));
        if (along && Lists.mayJoin(last, groups.get(next))) {
            list.add(groups.get(next));
        }
    }

    /** "Two adults were killed, a doctor and a visitor, and 300 were hurt": who the two are, not who was hurt. */
    private boolean isAside(List<Group> list, Group next, Set<Group> taken) {
        boolean closed = tokens.lower(next.start() - 1).equals("and") && tokens.isMark(next.start() - 2, ',');
        long sum = list.stream().mapToLong(group -> group.count().best()).sum();
        Group first = list.get(0);
        return closed
                && tokens.isMark(first.start() - 1, ',')
                && taken.stream()
                        .anyMatch(g -> g.end() < first.start() && g.count().best() == sum);
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

    /** "One Karim Saleh". */
    private boolean isCalled(Group group) {
        return group.kind() == Group.Kind.UNKNOWN
                && group.count() != null
                && group.count().best() == 1
                && tokens.isCapitalised(group.end() - 1);
    }

    private static boolean isOne(Group group) {
        return group.count() != null && group.count().best() == 1 && group.number() == null;
    }
}
