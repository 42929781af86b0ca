package org.wartally.extract.claim.elided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Swaps;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.whole.AllBut;
import org.wartally.extract.number.NumberMention;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** Reads the next of a list whose verb stands before it: "15 over Belgorod, 9 over Kursk". */
public final class NextOfList {

    public static final String RULE = "next of a list";

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final ListLeads leads;
    private final Manners how;
    private final Doers doers;
    private final OwnVerbs verbs;

    public NextOfList(Scene scene, Words words) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.leads = new ListLeads(scene, words);
        this.how = new Manners(scene, words);
        this.doers = new Doers(scene, words);
        this.verbs = new OwnVerbs(scene, words);
    }

    /** The next of a list whose verb stands before it. */
    @Nullable
    public Draft read(Group group, List<Draft> before) {
        Draft lead = leads.of(group, before);
        boolean journey = lead != null && new Journeys(scene, words).has(group, lead);
        boolean other = verbs.isBehind(group) || group.kind() == Group.Kind.UNKNOWN;
        // "All but two of them civilians": how many are left the two alone do not tell.
        boolean rest = AllBut.precedes(tokens, group);
        if (lead == null || rest || other && !journey || !SomeOf.sameKind(group, lead) || isHeld(group, lead)) {
            return null;
        }
        if (isSomeOfLead(group, lead) || isInside(group, lead) || isAside(group, lead) || how.is(group, lead, before)) {
            return someOf(group, lead);
        }
        if (verbs.isLater(group)) {
            return null;
        }
        boolean near = lead.sentence != tokens.sentenceOf(group.start()) || !verbs.isBetween(lead.end, group.start());
        boolean own = group.kind() == Group.Kind.WEAPONS
                || group.kind() == Group.Kind.PEOPLE && near
                || group.side() != null && near
                || isLocated(group.end())
                || tokens.lower(group.end()).equals("since")
                || words.is(Words.Class.EACH, tokens, group.end())
                || isThoseOf(group, lead)
                || pair(group, before) != null
                || tokens.lower(group.start() - 1).equals("not");
        own |= journey || isOfPlaceBefore(group, lead) || near && doers.has(group, lead);
        int first = isThoseOf(group, lead) ? group.start() - 2 : group.start();
        if (!own || !isListItem(first) && !isOfPlaceBefore(group, lead)) {
            return null;
        }
        Metric pair = pair(group, before);
        Metric metric = pair == null ? lead.metric : pair;
        Draft draft = new Draft(scene, group, metric, group.start(), group.end(), RULE);
        SomeOf.inherit(draft, lead);
        draft.side = group.side() == null && Swaps.isOfOtherCamp(draft, lead, words) ? null : draft.side;
        draft.role = lead.role == Role.SUBSET ? Role.SUBSET : draft.role;
        draft.whole = lead.role == Role.SUBSET ? lead.whole : null;
        return draft;
    }

    /** "The bodies of 40 men went to the rebels and those of 22 to the state". */
    private boolean isThoseOf(Group group, Draft lead) {
        return lead.metric == Metric.BODIES_RETURNED
                && tokens.lower(group.start() - 1).equals("of")
                && tokens.lower(group.start() - 2).equals("those");
    }

    /** "Some 1,200 killed, 251 hostages": whom somebody took alive. */
    private boolean isHeld(Group group, Draft lead) {
        boolean harmed = lead.metric == Metric.KILLED || lead.metric == Metric.INJURED;
        return harmed && group.kind() == Group.Kind.PEOPLE && words.is(Words.Class.HELD, tokens, group.end() - 1);
    }

    /** "22 over Bryansk", "22 - over the Bryansk region". */
    private boolean isLocated(int i) {
        return words.is(Words.Class.LIST_LOCATIVE, tokens, tokens.isDash(i) ? i + 1 : i);
    }

    /** "In Sarmin four were killed and in Darat Izza, in Aleppo province, two": the place stands before the number. */
    private boolean isOfPlaceBefore(Group group, Draft lead) {
        boolean ends = !tokens.isWord(group.end()) || tokens.lower(group.end()).equals("and");
        if (group.kind() != Group.Kind.BARE || !ends || lead.sentence != tokens.sentenceOf(group.start())) {
            return false;
        }
        boolean place = false;
        int i = tokens.isDash(group.start() - 1) ? group.start() - 2 : group.start() - 1;
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
        if (lead.rule.equals(RULE)) {
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

    private Draft someOf(Group group, Draft lead) {
        Draft draft = new Draft(scene, group, lead.metric, group.start(), group.end(), "some of a number before it");
        draft.role = Role.SUBSET;
        draft.whole = lead;
        SomeOf.inherit(draft, lead);
        return draft;
    }

    /** The dot of a list, or any mark or picture that opens a line. */
    private boolean isBullet(int i) {
        boolean opens = i >= 0 && tokens.startsLine(i) && !tokens.isWord(i) && !tokens.isNumber(i);
        return opens || tokens.isMark(i, '\u2022');
    }

    /** "And in Sindh six over Karachi": the token before "in Sindh"; the same token where no place stands there. */
    private int beforePlace(int lead) {
        int i = lead;
        while (scene.place(i) != null || words.is(Words.Class.AREA, tokens, i) && i < lead) {
            i--;
        }
        return i < lead && words.is(Words.Class.LOCATIVE, tokens, i) ? i - 1 : lead;
    }

    private boolean isListItem(int start) {
        int lead = start - 1;
        boolean further = words.is(Words.Class.MORE, tokens, lead)
                && tokens.lower(lead - 1).equals("a");
        boolean left = words.is(Words.Class.LEFT_OVER, tokens, lead)
                && tokens.lower(lead - 1).equals("the");
        // "And a single one over Pskov".
        boolean single = tokens.lower(lead).equals("single") && words.is(Words.Class.ARTICLE, tokens, lead - 1);
        lead -= further || left || single ? 2 : 0;
        lead = isLocated(start + 1) ? beforePlace(lead) : lead;
        String word = tokens.lower(lead);
        if (word.equals("and") && words.is(Words.Class.THEM, tokens, lead - 1)) {
            return false;
        }
        boolean mark = tokens.isMark(lead, ',')
                || tokens.isMark(lead, ':')
                || tokens.isMark(lead, ';')
                || tokens.isMark(lead, '-')
                || tokens.isMark(lead, '\u2013')
                || isBullet(lead)
                || tokens.isMark(lead, '(');
        return mark
                || word.equals("and")
                || word.equals("not")
                || word.equals("with")
                        && !tokens.lower(lead - 1).equals("off")
                        && !tokens.lower(lead - 1).equals("away")
                || word.equals("another")
                || word.equals("plus")
                || word.equals("as") && tokens.lower(lead - 1).equals("well")
                || word.equals("namely")
                || tokens.startsLine(start);
    }
}
