package org.wartally.extract.claim.elided;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.group.Ages;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Harmed;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Count;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Who all the people of a number are, one by one, behind a colon or "the dead were": "killed six relatives: a
 * grandmother, her son and four grandchildren", "five died. The victims were two brothers aged 11 and 13, a couple in
 * their 60s and a shopkeeper". Only a list that adds up to the number is read, however little is known of its nouns.
 */
public final class Breakdowns {

    public static final String RULE = "one of those who make up a number";

    /** A longer list names more than who they were. */
    private static final int MOST = 10;
    /** Asides of a sentence that are looked at: none that people read has more. */
    private static final int ASIDES = 12;
    /** Sentences between a number and "the dead were". */
    private static final int BACK = 4;
    /** Tokens of "at a bakery in" between "the victims had been" and the colon. */
    private static final int OPENING = 10;

    /** Tokens of the longest place before "the dead were". */
    private static final int PLACE = 3;

    private static final Set<String> PAIRS = Set.of("couple", "pair");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final ListAsides asides;

    public Breakdowns(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.asides = new ListAsides(scene, words);
    }

    /** Puts the parts that a sentence tells one by one in the place of what has been read in it of some of them. */
    public void apply(int from, int to, List<Group> groups, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        int head = behindPlace(from);
        int list = list(head, to);
        if (list >= 0 && tell(head, list, to, groups, drafts)) {
            return;
        }
        int seen = 0;
        for (int i = head + 1; i < to - 2 && seen < ASIDES; i++) {
            int close = asides.closing(i, to);
            seen += close > 0 ? 1 : 0;
            if (close > 0 && tell(head, i + 1, close, groups, drafts)) {
                return;
            }
        }
    }

    /** Reads the list between two tokens; false where it is none, or does not add up to a number before it. */
    private boolean tell(int head, int list, int to, List<Group> groups, List<Draft> drafts) {
        List<Group> who = who(list, to, groups);
        Draft whole = who.size() < 2 ? null : whole(head, list, sum(who), drafts);
        // "Two adults were killed, a doctor and a visitor" says who they were, not how many of each.
        boolean many = !tokens.isMark(list - 1, ',')
                || who.stream().filter(g -> g.number() != null).count() > 1;
        if (whole == null || !whole.conjuncts.isEmpty() || !many) {
            return false;
        }
        int end = who.get(who.size() - 1).end();
        // Most sentences hold no such list: what is read already is counted only where one does.
        long known = drafts.stream()
                .filter(d -> isListed(d, list, end) && d.metric == whole.metric)
                .count();
        boolean told = known >= who.size()
                && drafts.stream().noneMatch(d -> isListed(d, list, end) && d.role == Role.TOTAL && d.whole == null);
        if (!told) {
            drafts.removeIf(d -> isListed(d, list, end));
            who.forEach(group -> drafts.add(part(group, whole)));
        }
        return true;
    }

    /** "In Bednayel the dead were": the token behind the place that a sentence opens with. */
    private int behindPlace(int from) {
        int i = words.is(Words.Class.LIST_LOCATIVE, tokens, from) ? from + 1 : from;
        while (i > from && i <= from + PLACE && tokens.isCapitalised(i)) {
            i++;
        }
        return i > from + 1 && words.is(Words.Class.DETERMINER, tokens, i) ? i : from;
    }

    private boolean isListed(Draft draft, int list, int to) {
        return draft.scene == scene && draft.group.start() >= list && draft.group.start() < to;
    }

    private static long sum(List<Group> who) {
        return who.stream()
                .filter(g -> g.count() != null)
                .mapToLong(g -> g.count().best())
                .sum();
    }

    private Draft part(Group group, Draft whole) {
        Draft part = new Draft(scene, group, whole.metric, group.start(), group.end(), RULE);
        part.role = Role.PART;
        part.whole = whole;
        SomeOf.inherit(part, whole);
        return part;
    }

    /** Where a list of people begins: behind the colon of a sentence, or behind "the dead were"; -1 where none does. */
    private int list(int from, int to) {
        for (int i = from + 1; i < to - 2; i++) {
            if (tokens.isMark(i, ':')) {
                return i + 1;
            }
        }
        boolean harmed =
                words.is(Words.Class.HARMED, tokens, from + 1) && words.is(Words.Class.DETERMINER, tokens, from);
        for (int i = from + 2; harmed && i < Math.min(to, from + OPENING); i++) {
            if (tokens.lower(i).equals("were") || tokens.lower(i).equals("are")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The number that the list is of: one of the sentence, or, where that begins with "the dead", one before it. */
    private @Nullable Draft whole(int from, int list, long sum, List<Draft> drafts) {
        boolean again =
                words.is(Words.Class.HARMED, tokens, from + 1) && words.is(Words.Class.DETERMINER, tokens, from);
        int first = tokens.sentenceOf(from) - (again ? BACK : 0);
        for (int d = drafts.size() - 1; d >= 0 && isSince(drafts.get(d), first); d--) {
            Draft draft = drafts.get(d);
            boolean people = draft.metric == Metric.KILLED || draft.metric == Metric.INJURED;
            boolean fits = again ? isOfHarm(draft, tokens.lower(from + 1)) : draft.end <= list;
            Draft told = SaidAgain.told(draft);
            if (people && fits && draft.best() == sum && told.role.counting()) {
                return told;
            }
        }
        return null;
    }

    private boolean isSince(Draft draft, int sentence) {
        return draft.scene == scene && draft.sentence >= sentence;
    }

    private boolean isOfHarm(Draft draft, String harmed) {
        return (draft.metric == Metric.KILLED) == Harmed.isDead(words, harmed) && draft.role != Role.SUBSET;
    }

    /** Everybody of the list to the end of the sentence; empty where a word of it tells of something else. */
    private List<Group> who(int list, int to, List<Group> groups) {
        List<Group> who = new ArrayList<>();
        int i = list;
        while (i < to && who.size() <= MOST && !(who.size() > 1 && isAttribution(i, to))) {
            Group group = one(i, to, groups);
            int end = group == null ? -1 : end(group.end(), to);
            if (end < 0) {
                // "Five died, two men and three women, and nine were wounded": the next clause ends the list.
                return who.size() > 1 ? who : List.of();
            }
            who.add(group);
            i = end;
        }
        return who;
    }

    /** "A district official said", "according to the mayor": who tells of them, behind the last. */
    private boolean isAttribution(int from, int to) {
        if (tokens.lower(from).equals("according")) {
            return true;
        }
        for (int i = from; i < Math.min(to, from + OPENING) && !isMark(i); i++) {
            if (words.is(Words.Class.SPEECH, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Who stands at a place of the list: with a number, an article or an owner. */
    private @Nullable Group one(int i, int to, List<Group> groups) {
        int start = words.is(Words.Class.POSSESSIVE, tokens, i) && scene.number(i + 1) != null ? i + 1 : i;
        NumberMention number = scene.number(start);
        Group known = at(start, groups);
        if (known != null && (!known.maybePeople() || known.whole() != null)) {
            return null;
        }
        if (number != null && number.isCount() && scene.date(start) == null && Ages.end(tokens, number.end()) < 0) {
            boolean of = tokens.lower(number.end()).equals("of");
            boolean kin = of && words.is(Words.Class.POSSESSIVE, tokens, number.end() + 1);
            int end = noun(kin ? number.end() + 2 : number.end(), to);
            boolean named = known != null && known.counted() && known.kind() == Group.Kind.PEOPLE;
            return end == number.end() ? null : named ? known : Group.people(number, end, false);
        }
        boolean single = words.is(Words.Class.ARTICLE, tokens, i) || words.is(Words.Class.POSSESSIVE, tokens, i);
        int end = single ? noun(i + 1, to) : i;
        return end <= i + 1 ? null : single(i, end, known);
    }

    /** "Her son", "a married couple"; null of "her parents", whom nobody counts. */
    private @Nullable Group single(int start, int end, @Nullable Group known) {
        Group one = known != null && known.kind() == Group.Kind.PEOPLE ? known : Group.one(start, end, null);
        if (PAIRS.contains(tokens.lower(end - 1))) {
            return one.counting(Count.exact(2));
        }
        boolean many = tokens.lower(end - 1).endsWith("s") && words.is(Words.Class.POSSESSIVE, tokens, start);
        return many ? null : one.counting(Count.exact(1));
    }

    private static @Nullable Group at(int start, List<Group> groups) {
        return groups.stream().filter(g -> g.start() == start).findFirst().orElse(null);
    }

    /** The token behind the words of one of the list: "38-year-old shopkeeper", "daughters-in-law". */
    private int noun(int from, int to) {
        int i = from;
        while (i < to
                && (tokens.isWord(i) || tokens.isMark(i, '-') || scene.number(i) != null && tokens.isMark(i + 1, '-'))
                && !isClosed(i)) {
            i++;
        }
        return i;
    }

    private boolean isClosed(int i) {
        return words.closesGroup(tokens, i) && !tokens.isJoined(i)
                || tokens.lower(i).equals("aged");
    }

    /** Where the next of the list begins, over ages and what "of" or "from" tells; -1 where another clause does. */
    private int end(int from, int to) {
        int i = from;
        while (i < to && !isMark(i)) {
            if (words.is(Words.Class.RELATIVE, tokens, i) && isLast(i, to)) {
                return to;
            }
            if (words.is(Words.Class.AUXILIARY, tokens, i)
                    || words.is(Words.Class.RELATIVE, tokens, i)
                    || tokens.isMark(i, ':')
                    || tokens.lower(i).endsWith("ed") && !tokens.lower(i).equals("aged")) {
                return -1;
            }
            i++;
        }
        if (i >= to || tokens.isMark(i, '.')) {
            return to;
        }
        int next = i + (tokens.isMark(i, ',') && tokens.lower(i + 1).equals("and") ? 2 : 1);
        return isAge(next) ? end(next + 1, to) : next;
    }

    /** "And a neighbour who had come for coffee": what is said of the last of the list. */
    private boolean isLast(int relative, int to) {
        for (int i = relative; i < to - 1; i++) {
            if (isMark(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMark(int i) {
        return tokens.isMark(i, ',')
                || tokens.isMark(i, ';')
                || tokens.isMark(i, '.')
                || tokens.lower(i).equals("and");
    }

    /** "A woman, 45, and her son", "aged 11 and 13": a number without a noun. */
    private boolean isAge(int i) {
        NumberMention number = scene.number(i);
        return tokens.lower(i).equals("aged")
                || number != null
                        && (!tokens.isWord(number.end())
                                || tokens.lower(number.end()).equals("and"))
                        && !tokens.isMark(number.end(), '-');
    }
}
