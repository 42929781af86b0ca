package org.wartally.extract.claim.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.group.TitledNames;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.VictimGroup;
import org.wartally.text.Tokens;

/** Finds which groups of a sentence stand in one list, and whether the list breaks a number down. */
public final class Lists {

    /** Tokens of "from the Voronezh region (RF)" between two weapons of a list. */
    private static final int ORIGIN_REACH = 14;

    /** Words of the name of an outfit, of which a group may hold the last. */
    private static final int NAME = 4;

    private static final Set<VictimGroup> ANY_GROUPS = Set.of(VictimGroup.MAN, VictimGroup.WOMAN, VictimGroup.CHILD);

    private final Tokens tokens;
    private final Words words;
    private final List<Group> groups;
    private final Neighbours neighbours;
    private final Coordination coordination;
    private final TitledNames names;

    Lists(
            Scene scene,
            Words words,
            List<Group> groups,
            Neighbours neighbours,
            Coordination coordination,
            TitledNames names) {
        this.names = names;
        this.tokens = scene.tokens();
        this.words = words;
        this.groups = groups;
        this.neighbours = neighbours;
        this.coordination = coordination;
    }

    /** "205 are home: 120 guardsmen, 55 sailors and 30 soldiers returned": a list that breaks a number down. */
    boolean isBehindColon(Group first, List<Draft> drafts) {
        for (int i = first.start() - 1; i > tokens.sentenceStart(tokens.sentenceOf(first.start())); i--) {
            int colon = i;
            if (tokens.isMark(i, ':')) {
                return drafts.stream().anyMatch(d -> d.group.end() <= colon)
                        || groups.stream().anyMatch(g -> g.end() <= colon && g.number() != null && g.maybePeople());
            }
        }
        return false;
    }

    /** An object with what is joined to it on its right: "killed two women and three children". */
    List<Group> objects(Group first) {
        return objects(first, false);
    }

    /** "89 people, 31 women and five children among them": the rest of the list is some of the first. */
    boolean isAmongThem(Group first) {
        for (int g = Group.indexOf(groups, first) + 1; g > 0 && g < groups.size(); g++) {
            int end = groups.get(g).end();
            if (!isJoint(groups.get(g - 1).end(), groups.get(g).start(), true)) {
                return false;
            }
            if (tokens.lower(end).equals("among") && tokens.lower(end + 1).equals("them")) {
                return true;
            }
        }
        return false;
    }

    /** "Eleven people, four rangers and seven villagers": the rest of the list is the first told apart. */
    boolean isBrokenDown(List<Group> list) {
        Group first = list.get(0);
        return list.size() > 2
                && first.number() != null
                && (isAnybody(first) || list.stream().skip(1).allMatch(Lists::isOfSexOrAge))
                && tokens.isMark(names.end(first), ',')
                && list.stream().allMatch(g -> g.counted() && !g.more())
                && list.stream().skip(1).mapToLong(g -> g.count().best()).sum()
                        == first.count().best();
    }

    /** "Three hostages, two men and a woman": the others say nothing but what any people are. */
    private static boolean isOfSexOrAge(Group group) {
        VictimGroup sort = group.victim() == null ? null : group.victim().group();
        return sort != null && ANY_GROUPS.contains(sort);
    }

    /** "Eleven people"; of "two soldiers, a policeman and a guard" nobody is one of the two. */
    private boolean isAnybody(Group group) {
        return group.kind() == Group.Kind.BARE || words.is(Words.Class.ANYBODY, tokens, group.end() - 1);
    }

    /** The same; with {@code noun} a verb behind the list does not belong to its last group. */
    List<Group> objects(Group first, boolean noun) {
        List<Group> list = new ArrayList<>(List.of(first));
        Group tail = first;
        if (isAmongThem(first)) {
            return list;
        }
        for (int g = next(first); g < groups.size(); g++) {
            Group group = groups.get(g);
            if (group.start() < names.end(tail)) {
                continue;
            }
            boolean comma = isBeforeAnd(g);
            boolean joint = isJoint(names.end(tail), group.start(), comma)
                    || isBehindOrigin(tail, group)
                    || coordination.bridges(tail, group);
            boolean fits = (mayJoin(group, first) || isBehindUncounted(group, first)) && !isSpared(tokens, group);
            boolean joins =
                    joint && fits && (noun || isClosed(group) && (isOnCourse(group) || !neighbours.hasOwnVerb(group)));
            if (!joins && isInDescription(group)) {
                continue;
            }
            if (!joins || !noun && opensClause(g)) {
                break;
            }
            list.add(group);
            tail = group;
        }
        return list;
    }

    /** "Killed three men, and four women and a child were wounded": the first of those whom a verb of their own follows. */
    private boolean opensClause(int g) {
        Group group = groups.get(g);
        Group next = g + 1 < groups.size() ? groups.get(g + 1) : null;
        boolean clause = tokens.lower(group.start() - 1).equals("and") && tokens.isMark(group.start() - 2, ',');
        return clause
                && next != null
                && next.start() <= group.end() + 2
                && tokens.lower(group.end()).equals("and")
                && mayJoin(next, group)
                && neighbours.hasOwnVerb(next)
                && !words.is(Words.Class.SINGULAR, tokens, next.end());
    }

    /** "And two missiles heading for the port", "and eight drones fired by the Houthis": where they were going or came from, no verb of theirs. */
    private boolean isOnCourse(Group group) {
        boolean heading =
                tokens.lower(group.end()).endsWith("ing") && words.is(Words.Class.COURSE, tokens, group.end());
        boolean sent = words.is(Words.Class.SENT_OFF, tokens, group.end())
                && words.is(Words.Class.ORIGIN, tokens, group.end() + 1);
        return group.kind() == Group.Kind.WEAPONS && (heading || sent);
    }

    /** Place of the group behind another, which may have been counted since it was read: "killed journalist and his driver". */
    private int next(Group group) {
        int g = 0;
        while (g < groups.size() && groups.get(g).start() <= group.start()) {
            g++;
        }
        return g;
    }

    /** "4 Iskanders from the Voronezh region and 138 drones": where the first came from stands between them. */
    private boolean isBehindOrigin(Group tail, Group group) {
        boolean joined = tokens.lower(group.start() - 1).equals("and") || tokens.isMark(group.start() - 1, ',');
        boolean origin = words.is(Words.Class.COURSE, tokens, tail.end()) && group.start() - tail.end() <= ORIGIN_REACH;
        for (int i = tail.end(); i < group.start(); i++) {
            origin &= !neighbours.isVerb(i) && !tokens.isMark(i, ';');
        }
        return joined && origin && tail.kind() == Group.Kind.WEAPONS;
    }

    /** "Two leaders of the Dawn Front (DF) outfit": a name that only tells whose they are. */
    boolean isInDescription(Group group) {
        int i = group.start() - 1;
        while (group.victim() == null && tokens.isCapitalised(i) && i > group.start() - NAME) {
            i--;
        }
        i -= words.is(Words.Class.DETERMINER, tokens, i) ? 1 : 0;
        String lead = tokens.lower(i);
        boolean behind = lead.equals("of") || lead.equals("from") || lead.equals("to") || tokens.isMark(i, '(');
        return group.number() == null && (group.victim() == null || !group.counted()) && behind;
    }

    static boolean mayJoin(Group group, Group other) {
        boolean people =
                isPeople(group) && isPeople(other) || isUnknownBeside(group, other) || isUnknownBeside(other, group);
        boolean weapons = group.kind() == Group.Kind.WEAPONS && other.kind() == Group.Kind.WEAPONS;
        // "21 drones and the missile struck": the missile does not keep the drones from being counted.
        return (people && other.counted() || weapons) && group.whole() == null && group.counted();
    }

    /** "Two civilians and three faqirs": a number of what no dictionary knows stands for people beside people. */
    private static boolean isUnknownBeside(Group unknown, Group people) {
        return unknown.kind() == Group.Kind.UNKNOWN && unknown.number() != null && people.kind() == Group.Kind.PEOPLE;
    }

    /** "The deaths of civilians and three soldiers": three are known of. */
    private static boolean isBehindUncounted(Group group, Group first) {
        return !first.counted()
                && first.kind() == Group.Kind.PEOPLE
                && group.kind() == Group.Kind.PEOPLE
                && group.number() != null
                && group.whole() == null;
    }

    private static boolean isPeople(Group group) {
        return group.kind() == Group.Kind.PEOPLE
                || group.kind() == Group.Kind.BARE && (group.side() != null || group.more());
    }

    /** The token after a group and the name behind it. */
    int end(Group group) {
        return names.end(group);
    }

    /** Whether a group is followed by "and" and the last of the list. */
    private boolean isBeforeAnd(int g) {
        int end = names.end(groups.get(g));
        int next = g + 1;
        while (next < groups.size() && groups.get(next).start() < end) {
            next++;
        }
        return next < groups.size() && isJoint(end, groups.get(next).start(), false);
    }

    /** "Nine bodies and 14 survivors". */
    public static boolean isSpared(Tokens tokens, Group group) {
        return tokens.lower(group.end() - 1).startsWith("survivor");
    }

    /** "And the two maids in Cali", not "and the two survivors fled": a group with an article of its own may begin a clause. */
    private boolean isClosed(Group group) {
        int i = group.start() - 1;
        i -= words.is(Words.Class.MORE, tokens, i) ? 1 : 0;
        int next = group.end();
        if (words.is(Words.Class.ESCAPE, tokens, next)) {
            return false;
        }
        return !tokens.lower(i).equals("the")
                || !tokens.isWord(next)
                || words.closesGroup(tokens, next)
                || words.is(Words.Class.RELATIVE, tokens, next)
                || tokens.sentenceOf(next) != tokens.sentenceOf(i);
    }

    /** "A driver, Omar Haddad, 32,": a name that tells who the group before it is. */
    boolean isNameOf(int g) {
        return g > 0 && groups.get(g).number() == null && groups.get(g).start() < names.end(groups.get(g - 1));
    }

    boolean isJoint(int from, int to, boolean commaIsEnough) {
        int i = from;
        boolean comma = tokens.isMark(i, ',');
        i += comma ? 1 : 0;
        boolean and = tokens.lower(i).equals("and") || tokens.lower(i).equals("plus");
        boolean asWell = tokens.lower(i).equals("as") && tokens.lower(i + 1).equals("well");
        i += asWell ? 3 : and ? 1 : 0;
        boolean the = tokens.lower(i).equals("the") && (and || asWell);
        i += i < to && (the || words.is(Words.Class.POSSESSIVE, tokens, i)) ? 1 : 0;
        i += i < to && words.is(Words.Class.MORE, tokens, i) ? 1 : 0;
        boolean only = tokens.lower(i).equals("only") || tokens.lower(i).equals("just");
        i += i < to && only ? 1 : 0;
        return i == to && (and || asWell || comma && commaIsEnough);
    }
}
