package org.wartally.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.model.VictimGroup;
import org.wartally.text.Tokens;

/** Reads groups that have no predicate of their own: "three of them", "including two children", "15 over Belgorod, 9 over Kursk". */
final class Ellipsis {

    /** Sentences back to the number that "of them" points to. */
    private static final int WHOLE_REACH = 2;

    /** Lines of a list under one verb. */
    private static final int LIST_REACH = 12;
    /** Tokens of "of 14 is" before "among them". */
    private static final int AMONG_REACH = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final boolean swap;

    Ellipsis(Scene scene, Words words, boolean swap) {
        this.words = words;
        this.swap = swap;
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** The draft that a group without predicate stands for, given what was read before it; null where none. */
    @Nullable
    Draft read(Group group, List<Draft> before) {
        if (!group.counted() || group.kind() == Group.Kind.THINGS) {
            return null;
        }
        Draft subset = subset(group, before);
        if (subset != null) {
            return subset;
        }
        if (group.number() == null) {
            return null;
        }
        Draft replaced = replaced(group, before);
        if (replaced != null) {
            return replaced;
        }
        Draft next = continued(group, before);
        return next == null && swap && isPrisoners(group)
                ? new Draft(
                        scene, group, Metric.EXCHANGED, group.start(), group.end(), "prisoners in a report on a swap")
                : next;
    }

    /** "up from 31 in the morning", "revised to 52 from 51": the number that another of the sentence has replaced. */
    private @Nullable Draft replaced(Group group, List<Draft> before) {
        Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean from = tokens.lower(group.start() - 1).equals("from") && scene.place(group.start()) == null;
        String lead = tokens.lower(group.start() - 2);
        boolean here = last != null && last.scene == scene && last.sentence == tokens.sentenceOf(group.start());
        boolean rises = lead.equals("up") || lead.equals("down") || here && last.end == group.start() - 1;
        if (last == null || !here || !from || !rises || group.kind() != Group.Kind.BARE) {
            return null;
        }
        Draft draft = new Draft(scene, group, last.metric, group.start(), group.end(), "older number of a toll");
        draft.role = Role.SUPERSEDED;
        draft.lead = last;
        return draft;
    }

    private static boolean isPrisoners(Group group) {
        return group.victim() != null && group.victim().group() == VictimGroup.PRISONER;
    }

    private @Nullable Draft subset(Group group, List<Draft> before) {
        boolean including = isIncluding(group.start());
        boolean pointing =
                group.whole() != null && group.whole() != Group.Whole.NUMBER || isOfThem(group) || isAmong(group);
        if (!including && !pointing && !isListedWith(group, before)) {
            return null;
        }
        Draft whole = whole(group, before);
        if (whole == null) {
            return null;
        }
        if (isAllBut(group)) {
            return null;
        }
        Draft draft = new Draft(
                scene,
                group,
                whole.metric,
                including ? includingStart(group.start()) : group.start(),
                group.end(),
                "some of a number before it");
        draft.role = Role.SUBSET;
        draft.whole = whole;
        inherit(draft, whole);
        return draft;
    }

    /** "all but eight of them": the number of those it did not happen to. */
    boolean isAllBut(Group group) {
        return tokens.lower(group.start() - 1).equals("but")
                && tokens.lower(group.start() - 2).equals("all");
    }

    /** "nine of whom were hospitalised": some of those hurt, with a verb of their own. */
    void pointBack(Draft draft, List<Draft> before) {
        boolean points = draft.group.whole() == Group.Whole.PRONOUN || draft.group.whole() == Group.Whole.HARMED;
        Draft whole = points && !isAllBut(draft.group) ? whole(draft.group, before) : ofWhole(draft, before);
        if (whole != null && whole.metric == draft.metric) {
            draft.role = Role.SUBSET;
            draft.whole = whole;
        }
        if (whole != null) {
            inherit(draft, whole);
        }
    }

    /** "Of the 38 wounded, nine are in intensive care": the number that the sentence opens with. */
    private @Nullable Draft ofWhole(Draft draft, List<Draft> before) {
        boolean opened = tokens.lower(tokens.sentenceStart(draft.sentence)).equals("of")
                && draft.group.kind() == Group.Kind.BARE;
        return before.stream()
                .filter(d -> opened && d.scene == scene && d.sentence == draft.sentence && d.best() > draft.best())
                .findFirst()
                .orElse(null);
    }

    /** Turns "all but eight of them were brought down" into what is left of the whole; false where no whole is known. */
    boolean subtract(Draft draft, List<Draft> before) {
        Draft whole = whole(draft.group, before);
        if (whole == null || whole.count.high() == null) {
            return false;
        }
        draft.count = org.wartally.model.Count.exact(whole.best() - draft.best());
        draft.start = Math.min(draft.start, draft.group.start() - 2);
        draft.family = draft.family == null ? whole.family : draft.family;
        return true;
    }

    /** What a subset has from its whole where its own words are silent. */
    private static void inherit(Draft draft, Draft whole) {
        draft.lead = draft.sentence == whole.sentence || draft.rule.equals("next of a list") ? whole : null;
        draft.family = draft.family == null ? whole.family : draft.family;
        draft.side = draft.side == null ? whole.side : draft.side;
        draft.claimant = whole.claimant;
        draft.claimantSide = whole.claimantSide;
    }

    private boolean isIncluding(int start) {
        return includingStart(start) < start;
    }

    /** First token of "including", "among them", "among them were" before a group. */
    private int includingStart(int start) {
        int i = start - 1;
        while (i > start - 3
                && (tokens.lower(i).equals("were")
                        || tokens.lower(i).equals("at")
                        || tokens.lower(i).equals("was"))) {
            i--;
        }
        if (words.is(Words.Class.AMONG_WHOM, tokens.lower(i))
                && tokens.lower(i - 1).equals("among")) {
            return i - 1;
        }
        return words.is(Words.Class.INCLUDING, tokens.lower(i)) ? i : start;
    }

    /** "four are children", "eight were women" behind a whole. */
    private boolean isOfThem(Group group) {
        String next = tokens.lower(group.end());
        return group.kind() == Group.Kind.BARE && (next.equals("are") || next.equals("were") || next.equals("was"));
    }

    /** "including two children and a paramedic": the second of the list. */
    private boolean isListedWith(Group group, List<Draft> before) {
        if (before.isEmpty()) {
            return false;
        }
        Draft last = before.get(before.size() - 1);
        boolean joint = tokens.lower(group.start() - 1).equals("and") || tokens.isMark(group.start() - 1, ',');
        joint &= !words.is(Words.Class.SPEECH, tokens, group.end());
        return last.scene == scene
                && last.role == Role.SUBSET
                && joint
                && group.start() - last.end <= 2
                && last.rule.startsWith("some");
    }

    /** "three children are among the dead", "a girl of 14 is among them". */
    private boolean isAmong(Group group) {
        for (int i = group.end(); i < group.end() + AMONG_REACH; i++) {
            if (tokens.lower(i).equals("among") && words.is(Words.Class.AUXILIARY, tokens, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** What "the dead included" says of whom: null where the words before do not tell. */
    private @Nullable String included(Group group) {
        int start = includingStart(group.start());
        String harmed = tokens.lower(start - 1);
        return start < group.start() && words.is(Words.Class.HARMED, harmed) ? harmed : null;
    }

    private @Nullable Draft whole(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            boolean near = draft.scene == scene && sentence - draft.sentence <= WHOLE_REACH;
            boolean chained = draft.role == Role.SUBSET && !pointsAt(group);
            if (near
                    && !chained
                    && sameKind(group, draft)
                    && draft.best() >= group.count().best()
                    && fitsHarm(group, draft)) {
                return draft;
            }
        }
        return null;
    }

    private boolean pointsAt(Group group) {
        return group.whole() == Group.Whole.PRONOUN;
    }

    private static boolean sameKind(Group group, Draft draft) {
        return draft.metric.ofWeapons() ? group.maybeWeapons() : group.maybePeople();
    }

    private boolean fitsHarm(Group group, Draft draft) {
        String included = included(group);
        if (group.whole() != Group.Whole.HARMED && included == null) {
            return true;
        }
        String harmed = included != null ? included : tokens.lower(group.end() - 1);
        boolean dead = !harmed.startsWith("wound") && !harmed.startsWith("injur") && !harmed.equals("missing");
        return (draft.metric == Metric.KILLED || draft.metric == Metric.CASUALTIES) == dead;
    }

    /** The next of a list whose verb stands before it. */
    private @Nullable Draft continued(Group group, List<Draft> before) {
        Draft lead = lead(group, before);
        if (lead == null || hasVerb(group) || !sameKind(group, lead) || group.kind() == Group.Kind.UNKNOWN) {
            return null;
        }
        boolean near = lead.sentence != tokens.sentenceOf(group.start()) || !verbBetween(lead.end, group.start());
        boolean own = group.kind() == Group.Kind.WEAPONS
                || group.kind() == Group.Kind.PEOPLE && near
                || words.is(Words.Class.LIST_LOCATIVE, tokens.lower(group.end()))
                || tokens.lower(group.end()).equals("each")
                || tokens.lower(group.start() - 1).equals("not");
        if (!own || !isListItem(group.start())) {
            return null;
        }
        Draft draft = new Draft(scene, group, lead.metric, group.start(), group.end(), "next of a list");
        inherit(draft, lead);
        return draft;
    }

    /** "with 42 people were injured", "and two suspects arrested": not of the verb before. */
    private boolean hasVerb(Group group) {
        String next = tokens.lower(group.end());
        return words.is(Words.Class.AUXILIARY, next)
                || words.is(Words.Class.HAVE, next)
                || words.is(Words.Class.SPEECH, next)
                || (next.endsWith("ed") || next.endsWith("ing") && !next.equals("including"))
                        && group.kind() != Group.Kind.WEAPONS;
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
        String word = tokens.lower(lead);
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
                || tokens.startsLine(start);
    }

    /** The draft of the same sentence, or of the line above a list. */
    private @Nullable Draft lead(Group group, List<Draft> before) {
        int sentence = tokens.sentenceOf(group.start());
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            if (draft.scene != scene || draft.role == Role.SUBSET) {
                continue;
            }
            boolean line = draft.sentence < sentence
                    && endsWithColon(leadLine(sentence, draft))
                    && isList(draft.sentence, sentence);
            if (draft.sentence == sentence || line) {
                return draft;
            }
        }
        return null;
    }

    /** The line above the list that a line belongs to. */
    private int leadLine(int sentence, Draft draft) {
        int s = sentence - 1;
        while (s > draft.sentence && !endsWithColon(s)) {
            s--;
        }
        return s;
    }

    /** Whether nothing but lines of a list stands between two sentences. */
    private boolean isList(int from, int to) {
        return to - from <= LIST_REACH && tokens.startsLine(tokens.sentenceStart(to));
    }

    private boolean endsWithColon(int sentence) {
        return tokens.isMark(tokens.sentenceEnd(sentence) - 1, ':');
    }
}
