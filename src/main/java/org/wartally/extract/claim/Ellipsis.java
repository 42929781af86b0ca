package org.wartally.extract.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.model.VictimGroup;
import org.wartally.text.Tokens;

/** Reads groups that have no predicate of their own: "three of them", "including two children", "15 over Belgorod, 9 over Kursk". */
final class Ellipsis {

    /** Rule of the increment in brackets behind a running total. */
    static final String ADDED = "added to the number before it";
    /** Rule of the 17 in "first counted 12 dead, then 17". */
    static final String STEP = "next step of a count";
    /** Lines of a list under one verb. */
    static final int LIST_REACH = 12;

    private static final Set<String> CONTRASTS = Set.of("but", "while", "whereas", "although", "though");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    /** Tokens of the last of a list before its verb. */
    private static final int LIST_TAIL = 7;

    /** Tokens of "They are:". */
    private static final int SHORT_HEAD = 4;

    private final boolean swap;
    private final SomeOf some;
    private final Manners how;

    Ellipsis(Scene scene, Words words, boolean swap) {
        this.words = words;
        this.swap = swap;
        this.scene = scene;
        this.tokens = scene.tokens();
        this.some = new SomeOf(scene, words);
        this.how = new Manners(scene, words);
    }

    /** The draft that a group without predicate stands for, given what was read before it; null where none. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        if (!group.counted() || group.kind() == Group.Kind.THINGS || Lists.isSpared(tokens, group)) {
            return null;
        }
        Draft found = new MoreFound(scene, words).read(group, before);
        if (found != null) {
            return found;
        }
        Draft fatally = fatally(group, before);
        Draft subset = fatally == null ? some.read(group, before) : fatally;
        if (subset != null) {
            return subset;
        }
        if (group.number() == null) {
            return null;
        }
        Draft put = saidOnly(group, before);
        put = put == null ? putAt(group, before) : put;
        put = put == null ? corrected(group, before) : put;
        put = put == null ? risen(group, before) : put;
        if (put != null) {
            return put;
        }
        Draft line = new LossList(scene).read(group);
        if (line != null) {
            return line;
        }
        Draft added = added(group, before);
        if (added != null) {
            return added;
        }
        Draft replaced = replaced(group, before);
        replaced = replaced == null ? step(group, before) : replaced;
        if (replaced != null) {
            return replaced;
        }
        if (new Incoming(scene, words).is(group)) {
            return new Draft(
                    scene, group, Metric.LAUNCHED, group.start(), group.end(), "weapons some of which were met");
        }
        if (swap && isEqualSwap(group)) {
            return new Draft(
                    scene, group, Metric.EXCHANGED, group.start(), group.end(), "as many for as many in a swap");
        }
        Draft next = continued(group, before);
        return next == null && swap && isPrisoners(group) && !isRescued(group)
                ? new Draft(
                        scene, group, Metric.EXCHANGED, group.start(), group.end(), "prisoners in a report on a swap")
                : next;
    }

    /** "Swapped prisoners 1,000 for 1,000": the first of the two stands for either side. */
    private boolean isEqualSwap(Group group) {
        return tokens.lower(group.end()).equals("for") && isSame(group, scene.number(group.end() + 1));
    }

    private static boolean isSame(Group group, @Nullable NumberMention other) {
        return other != null && other.isCount() && other.count().equals(group.count());
    }

    /** "up from 31 in the morning", "revised to 52 from 51": the number that another of the sentence has replaced. */
    private @Nullable Draft replaced(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean from = tokens.lower(group.start() - 1).equals("from") && scene.place(group.start()) == null;
        String lead = tokens.lower(group.start() - 2);
        boolean here = last != null && last.scene == scene && last.sentence == tokens.sentenceOf(group.start());
        boolean rises = lead.equals("up") || lead.equals("down") || here && last.end == group.start() - 1;
        boolean counts = group.kind() == Group.Kind.BARE || group.kind() == Group.Kind.UNKNOWN;
        if (last == null || !here || !from || !rises || !counts) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), "older number of a toll");
        draft.role = Role.SUPERSEDED;
        draft.lead = last;
        return draft;
    }

    /** "Had first reported 30 dead, then 39, then 50", "16 bodies and later 21": the next number of one count. */
    private @Nullable Draft step(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        int lead = tokens.lower(group.start() - 1).equals("of") ? group.start() - 2 : group.start() - 1;
        boolean later = words.is(Words.Class.THEN, tokens, lead);
        lead -= tokens.lower(lead - 1).equals("and") ? 1 : 0;
        lead -= tokens.isMark(lead - 1, ',') ? 1 : 0;
        boolean next = later && group.kind() == Group.Kind.BARE && last != null && last.end == lead;
        if (last == null || !next || last.scene != scene) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), STEP);
        last.role = isFirst(last, words) ? Role.SUPERSEDED : last.role;
        SomeOf.inherit(draft, last);
        return draft;
    }

    /** "First counted 12 dead, then 17": the older of the two; of "had first counted 12 dead, then 17" both are old. */
    static boolean isFirst(Draft draft, Words words) {
        Tokens tokens = draft.scene.tokens();
        boolean first = false;
        for (int i = tokens.sentenceStart(draft.sentence); i < draft.start; i++) {
            first |= tokens.lower(i).equals("first") || words.is(Words.Class.FORMERLY, tokens, i);
            if (tokens.lower(i).equals("had")) {
                return false;
            }
        }
        return first;
    }

    /** "About 998,690 personnel (+1,140)": what the last day has added to a running total. */
    private @Nullable Draft added(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean plus = tokens.isMark(group.start() - 1, '+') && tokens.isMark(group.start() - 2, '(');
        if (last == null || !plus || last.scene != scene || last.end != group.start() - 2) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), ADDED);
        draft.role = Role.INCREMENT;
        SomeOf.inherit(draft, last);
        draft.victimType = last.victimType;
        return draft;
    }

    /** "The ministry counts nine dead; the opposition said 15", "while witnesses spoke of 15": another's number for the same. */
    private @Nullable Draft saidOnly(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        int verb = tokens.lower(group.start() - 1).equals("of") ? group.start() - 2 : group.start() - 1;
        boolean said = words.is(Words.Class.SPEECH, tokens, verb) || words.is(Words.Class.COUNTING, tokens, verb);
        boolean alone = group.kind() == Group.Kind.BARE && group.whole() == null && !tokens.isWord(group.end());
        alone &= !tokens.isMark(group.end(), '%');
        if (last == null || !said || !alone || last.scene != scene || last.metric.ofWeapons()) {
            return null;
        }
        boolean near = last.sentence == tokens.sentenceOf(verb) && last.end < verb && last.group.number() != null;
        boolean other = false;
        for (int i = last.end; near && i < verb; i++) {
            other |= tokens.isMark(i, ';') || CONTRASTS.contains(tokens.lower(i));
        }
        return other
                ? new Draft(scene, group, last.metric, group.start(), group.end(), "figure of another speaker")
                : null;
    }

    /** "Eleven were wounded, four fatally", "eleven were shot or stabbed, four of them fatally". */
    private @Nullable Draft fatally(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean some = last != null
                && last.scene == scene
                && (last.metric == Metric.INJURED || last.metric == Metric.CASUALTIES)
                && last.sentence == tokens.sentenceOf(group.start())
                && group.kind() == Group.Kind.BARE
                && group.number() != null
                && tokens.isMark(group.start() - 1, ',')
                && tokens.lower(group.end()).equals("fatally")
                && !tokens.isWord(group.end() + 1);
        return some
                ? new Draft(scene, group, Metric.KILLED, group.start(), group.end() + 1, "hurt and dead of it")
                : null;
    }

    /** "A nurse put the number at 15", "the first note had put it at 25": of what was counted last. */
    private @Nullable Draft putAt(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        int noun = group.start() - 2;
        boolean number = tokens.lower(noun).equals("it") || words.is(Words.Class.FIGURE, tokens, noun);
        int verb = words.is(Words.Class.DETERMINER, tokens, noun - 1) ? noun - 2 : noun - 1;
        boolean said = tokens.lower(group.start() - 1).equals("at")
                && tokens.lower(verb).startsWith("put");
        boolean near = said && last != null && last.scene == scene && tokens.sentenceOf(verb) - last.sentence <= 1;
        return number && near && group.kind() == Group.Kind.BARE && !last.metric.ofWeapons()
                ? new Draft(scene, group, last.metric, verb, group.end(), "figure put at a number")
                : null;
    }

    /** "Spoke of nine dead, then corrected the number to 12", "later revised it to 12": the newer number of what was counted last. */
    private @Nullable Draft corrected(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        int noun = group.start() - 2;
        boolean number = tokens.lower(noun).equals("it")
                || tokens.lower(noun).equals("this")
                || words.is(Words.Class.FIGURE, tokens, noun);
        int verb = words.is(Words.Class.DETERMINER, tokens, noun - 1) ? noun - 2 : noun - 1;
        boolean said =
                number && tokens.lower(group.start() - 1).equals("to") && words.is(Words.Class.REVISED, tokens, verb);
        boolean near = said && last != null && last.scene == scene && tokens.sentenceOf(verb) - last.sentence <= 1;
        if (!near || group.kind() != Group.Kind.BARE || last.metric.ofWeapons() || last.role != Role.TOTAL) {
            return null;
        }
        last.role = Role.SUPERSEDED;
        return new Draft(scene, group, last.metric, verb, group.end(), "corrected number");
    }

    /**
     * "By noon it was 104", "an hour later it had risen to 21", behind a sentence that tells of a toll; "later the number rose to
     * five" behind a number of people in the same sentence.
     */
    private @Nullable Draft risen(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        int sentence = tokens.sentenceOf(group.start());
        boolean near = last != null && last.scene == scene && sentence - last.sentence <= 1;
        boolean alone = group.kind() == Group.Kind.BARE && !tokens.isMark(group.end(), '%');
        if (last == null || !near || !alone) {
            return null;
        }
        int it = group.start() - 1;
        while (it > tokens.sentenceStart(sentence) && words.is(Words.Class.TOLL, tokens, it)
                || words.is(Words.Class.HAVE, tokens, it)
                || words.is(Words.Class.RISEN, tokens, it)) {
            it--;
        }
        boolean toll = last.rule.equals("toll") && tokens.lower(it).equals("it");
        boolean number = !last.metric.ofWeapons()
                && last.sentence == sentence
                && words.is(Words.Class.FIGURE, tokens, it)
                && words.is(Words.Class.RISEN, tokens, group.start() - 2);
        boolean said = it < group.start() - 1 && (toll || number);
        return said && last.start < it ? new Draft(scene, group, last.metric, it, group.end(), "toll") : null;
    }

    /** "Troops rescued 41 captives": nobody was exchanged. */
    private boolean isRescued(Group group) {
        return words.is(Words.Class.RESCUED, tokens, group.start() - 1);
    }

    private static boolean isPrisoners(Group group) {
        return group.victim() != null && group.victim().group() == VictimGroup.PRISONER;
    }

    /** The next of a list whose verb stands before it. */
    private @Nullable Draft continued(Group group, List<Draft> before) {
        Draft lead = lead(group, before);
        if (lead == null || hasVerb(group) || !SomeOf.sameKind(group, lead) || group.kind() == Group.Kind.UNKNOWN) {
            return null;
        }
        if (isSomeOfLead(group, lead) || isInside(group, lead) || isAside(group, lead) || how.is(group, lead, before)) {
            return someOf(group, lead);
        }
        if (isOfNextVerb(group) || isOfUnknownVerb(group)) {
            return null;
        }
        boolean near = lead.sentence != tokens.sentenceOf(group.start()) || !verbBetween(lead.end, group.start());
        boolean own = group.kind() == Group.Kind.WEAPONS
                || group.kind() == Group.Kind.PEOPLE && near
                || group.side() != null && near
                || words.is(Words.Class.LIST_LOCATIVE, tokens, group.end())
                || tokens.lower(group.end()).equals("since")
                || tokens.lower(group.end()).equals("each")
                || pair(group, before) != null
                || tokens.lower(group.start() - 1).equals("not");
        own |= isOfPlaceBefore(group, lead);
        if (!own || !isListItem(group.start()) && !isOfPlaceBefore(group, lead)) {
            return null;
        }
        Metric pair = pair(group, before);
        Metric metric = pair == null ? lead.metric : pair;
        Draft draft = new Draft(scene, group, metric, group.start(), group.end(), "next of a list");
        SomeOf.inherit(draft, lead);
        draft.role = lead.role == Role.SUBSET ? Role.SUBSET : draft.role;
        draft.whole = lead.role == Role.SUBSET ? lead.whole : null;
        return draft;
    }

    /** "Two were killed and three women and five children underwent or suffered" what no dictionary knows: not killed. */
    private boolean isOfUnknownVerb(Group group) {
        boolean clause = group.kind() == Group.Kind.PEOPLE
                && tokens.lower(group.start() - 1).equals("and");
        for (int i = group.end(); clause && tokens.isWord(i) && !words.is(Words.Class.PREPOSITION, tokens, i); i++) {
            if (tokens.lower(i).endsWith("ed") && !tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /** "In Sarmin four were killed and in Darat Izza, in Aleppo province, two": the place stands before the number. */
    private boolean isOfPlaceBefore(Group group, Draft lead) {
        boolean ends = !tokens.isWord(group.end()) || tokens.lower(group.end()).equals("and");
        if (group.kind() != Group.Kind.BARE || !ends || lead.sentence != tokens.sentenceOf(group.start())) {
            return false;
        }
        boolean place = false;
        int i = group.start() - 1;
        while (i > lead.end
                && (scene.place(i) != null
                        || tokens.isMark(i, ',')
                        || words.is(Words.Class.LOCATIVE, tokens, i)
                        || words.is(Words.Class.AREA, tokens, i))) {
            place |= scene.place(i) != null;
            i--;
        }
        return place
                && (words.is(Words.Class.LOCATIVE, tokens, i + 1) || isOwnPlace(lead))
                && (tokens.lower(i).equals("and") || tokens.isMark(i, ',') || i == lead.end);
    }

    /** "Kyiv region counted three dead, Poltava region two": the first of the list has its place before it too. */
    private boolean isOwnPlace(Draft lead) {
        int first = tokens.sentenceStart(lead.sentence);
        if (lead.rule.equals("next of a list")) {
            return lead.lead != null && isOwnPlace(lead.lead);
        }
        int i = lead.start - 1;
        while (i >= first
                && (words.is(Words.Class.COUNTING, tokens, i)
                        || words.is(Words.Class.SPEECH, tokens, i)
                        || words.is(Words.Class.HAVE, tokens, i)
                        || words.is(Words.Class.AREA, tokens, i)
                        || words.isAdverb(tokens, i))) {
            i--;
        }
        return i < lead.start - 1 && scene.place(i) != null && lead.group.number() != null;
    }

    /** "Three dead and 14 wounded in Kherson, two and nine in Donetsk": what each number of a bare pair counts; null for others. */
    private @Nullable Metric pair(Group group, List<Draft> before) {
        int first = isPair(group.start(), group.end()) ? 0 : isPair(group.start() - 2, group.start() - 1) ? 1 : -1;
        if (first < 0 || group.kind() != Group.Kind.BARE) {
            return null;
        }
        List<Metric> told = before.stream()
                .filter(d -> d.scene == scene && d.sentence == tokens.sentenceOf(group.start()))
                .map(d -> d.metric)
                .distinct()
                .toList();
        boolean people = told.size() == 2 && told.contains(Metric.KILLED) && told.contains(Metric.INJURED);
        return people ? told.get(first) : null;
    }

    /** "two and nine in": two bare numbers before a place. */
    private boolean isPair(int start, int end) {
        NumberMention first = scene.number(start);
        NumberMention second = tokens.lower(end).equals("and") ? scene.number(end + 1) : null;
        return first != null
                && first.isCount()
                && second != null
                && second.isCount()
                && words.is(Words.Class.LIST_LOCATIVE, tokens, second.end());
    }

    /** "66 wounded, nine children", "5 killed (2 children)": a kind of people behind a number that tells no kind. */
    private boolean isSomeOfLead(Group group, Draft lead) {
        return group.victim() != null
                && group.victim().group() != null
                && lead.group.kind() == Group.Kind.BARE
                && lead.sentence == tokens.sentenceOf(group.start())
                && lead.group.end() < group.start()
                && (tokens.isMark(group.start() - 1, ',') || tokens.isMark(group.start() - 1, '('))
                && lead.end == group.start() - 1
                && group.count() != null
                && group.count().best() < lead.best();
    }

    /** "Five people were killed, a woman and four children, and others hurt": between the commas behind the number. */
    private boolean isAside(Group group, Draft lead) {
        boolean closed = tokens.isMark(group.end(), ',') || tokens.isMark(group.end(), '.');
        boolean less =
                group.victim() != null && group.count() != null && group.count().best() < lead.best();
        if (!closed || !less || lead.sentence != tokens.sentenceOf(group.start())) {
            return false;
        }
        int comma = group.start() - 1;
        while (comma > lead.end && !tokens.isMark(comma, ',')) {
            comma--;
        }
        return comma >= lead.end
                && comma - lead.end <= 1
                && comma < group.start() - 1
                && tokens.lower(group.start() - 1).equals("and");
    }

    /** "15 people, notably nine soldiers and six civilians, had been killed": told between the number and its verb. */
    private static boolean isInside(Group group, Draft lead) {
        return group.start() > lead.group.end()
                && group.end() < lead.end
                && group.count() != null
                && group.count().best() < lead.best();
    }

    /**
     * "One was killed and two policemen and a guard were wounded", "a raid killed dozens, two deputies and hospital staff
     * said": the first of a list with a verb of its own.
     */
    private boolean isOfNextVerb(Group group) {
        int i = group.end();
        boolean and = tokens.lower(group.start() - 1).equals("and");
        boolean list = (and || tokens.isMark(group.start() - 1, ','))
                && tokens.lower(i).equals("and");
        for (int j = i + 1; list && j < i + LIST_TAIL; j++) {
            if (and && words.is(Words.Class.AUXILIARY, tokens, j) || words.is(Words.Class.SPEECH, tokens, j)) {
                return true;
            }
            list = (tokens.isWord(j) || scene.number(j) != null)
                    && !words.is(Words.Class.RELATIVE, tokens, j)
                    && !words.is(Words.Class.PREPOSITION, tokens, j);
        }
        return false;
    }

    private Draft someOf(Group group, Draft lead) {
        Draft draft = new Draft(scene, group, lead.metric, group.start(), group.end(), "some of a number before it");
        draft.role = Role.SUBSET;
        draft.whole = lead;
        SomeOf.inherit(draft, lead);
        return draft;
    }

    /** "with 42 people were injured", "and two suspects arrested": not of the verb before. */
    private boolean hasVerb(Group group) {
        String next = tokens.lower(group.end());
        boolean away = next.equals("in") && words.is(Words.Class.KEPT, tokens, group.end() + 1);
        return words.is(Words.Class.AUXILIARY, next)
                || words.is(Words.Class.HAVE, next)
                || words.is(Words.Class.SPEECH, next)
                || words.is(Words.Class.UPROOTED, next)
                || words.is(Words.Class.DONE, next) && group.kind() != Group.Kind.WEAPONS
                || isCompound(group.end())
                || away
                || (next.endsWith("ed") || next.endsWith("ing") && !next.equals("including"))
                        && group.kind() != Group.Kind.WEAPONS;
    }

    /** "40 in-patient beds": the number is of the beds. */
    private boolean isCompound(int i) {
        return tokens.isWord(i) && tokens.isMark(i + 1, '-') && tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
    }

    /** "killed a herder after holding him and four others": another verb has come between. */
    private boolean verbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.lower(i);
            boolean verb = words.is(Words.Class.AUXILIARY, lower) || lower.endsWith("ing") || lower.endsWith("ed");
            if (verb && scene.place(i) == null && !words.is(Words.Class.INCLUDING, lower)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListItem(int start) {
        int lead = start - 1;
        boolean further = words.is(Words.Class.MORE, tokens, lead)
                && tokens.lower(lead - 1).equals("a");
        boolean left = words.is(Words.Class.LEFT_OVER, tokens, lead)
                && tokens.lower(lead - 1).equals("the");
        lead -= further || left ? 2 : 0;
        String word = tokens.lower(lead);
        if (word.equals("and") && words.is(Words.Class.THEM, tokens, lead - 1)) {
            return false;
        }
        boolean mark = tokens.isMark(lead, ',')
                || tokens.isMark(lead, ':')
                || tokens.isMark(lead, ';')
                || tokens.isMark(lead, '-')
                || tokens.isMark(lead, '\u2013')
                || tokens.isMark(lead, '\u2022')
                || tokens.isMark(lead, '(');
        return mark
                || word.equals("and")
                || word.equals("not")
                || word.equals("with")
                || word.equals("another")
                || word.equals("plus")
                || word.equals("namely")
                || tokens.startsLine(start);
    }

    /** The draft of the same sentence, or of the line above a list. */
    private @Nullable Draft lead(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene == scene && sentence - draft.sentence > LIST_REACH) {
                return null;
            }
            boolean breakdown = draft.sentence == sentence && isBrokenDown(draft);
            if (draft.scene != scene || draft.role == Role.SUBSET && !breakdown) {
                continue;
            }
            int head = leadLine(sentence, draft);
            boolean line = draft.sentence < sentence
                    && endsWithColon(head)
                    && (head == draft.sentence || !isStatement(head))
                    && isList(draft.sentence, sentence);
            if (draft.sentence == sentence || line) {
                return draft;
            }
        }
        return null;
    }

    /** "Sixteen of the dead were in Baalbek, 12 in Nabatieh": a number of the harmed of one place. */
    private boolean isBrokenDown(Draft draft) {
        boolean located = words.is(Words.Class.AUXILIARY, tokens, draft.group.end())
                && words.is(Words.Class.LIST_LOCATIVE, tokens, draft.group.end() + 1);
        boolean ofThem = draft.group.whole() == Group.Whole.PRONOUN && draft.metric.ofWeapons();
        return draft.role == Role.SUBSET
                && (ofThem || draft.rule.equals("next of a list") || located || some.isLargest(draft.group));
    }

    /** The line above the list that a line belongs to. */
    private int leadLine(int sentence, Draft draft) {
        int s = sentence - 1;
        while (s > draft.sentence && !endsWithColon(s)) {
            s--;
        }
        return s;
    }

    /** "Among the missiles shot down are:": a head with a verb of its own, which says nothing of what was counted before it. */
    private boolean isStatement(int head) {
        if (tokens.sentenceEnd(head) - tokens.sentenceStart(head) <= SHORT_HEAD) {
            return false;
        }
        for (int i = tokens.sentenceStart(head); i < tokens.sentenceEnd(head); i++) {
            if (words.is(Words.Class.AUXILIARY, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but lines of a list stands between two sentences. */
    private boolean isList(int from, int to) {
        return to - from <= LIST_REACH && tokens.startsLine(tokens.sentenceStart(to));
    }

    private boolean endsWithColon(int sentence) {
        return tokens.isMark(tokens.sentenceEnd(sentence) - 1, ':');
    }
}
