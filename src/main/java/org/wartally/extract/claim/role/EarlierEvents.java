package org.wartally.extract.claim.role;

import java.util.List;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Tells deaths of an event before the one of which the report tells: "two died on Friday, a day after an ambush killed 16", "the
 * latest in a spate of attacks that left six dead", "the raid followed a bombing in which nine died". They are context, whatever
 * their day.
 */
public final class EarlierEvents {

    /** Tokens of "less than two" before "days after". */
    private static final int LEAD = 3;
    /** Tokens between "a spate of attacks" and "that killed six". */
    private static final int REACH = 16;
    /** Tokens of "the third such" before an event that is the subject of its sentence. */
    private static final int OPENING = 5;

    /** Digits of a year. */
    private static final int YEAR = 4;

    private static final Set<String> AFTER = Set.of("after", "following");
    private static final Set<String> UNITS =
            Set.of("day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years");
    private static final Set<String> AMID = Set.of("latest", "amid", "amidst", "part", "newest");
    private static final Set<String> FOLLOWED = Set.of("followed", "follows", "following", "after");
    private static final Set<String> FOLLOW = Set.of("followed", "follows", "follow");
    private static final Set<String> IT = Set.of("it", "this", "that", "they");

    private final Tokens tokens;
    private final Words words;

    EarlierEvents(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure of people is told only as what had gone before. */
    boolean tells(Draft draft, List<Draft> drafts) {
        boolean people = draft.metric == Metric.KILLED || draft.metric == Metric.INJURED;
        return people
                && draft.best() > 0
                && !draft.rule.equals("toll")
                && (isDaysAfter(draft, drafts)
                        || isInSeries(draft)
                        || isFollowed(draft)
                        || isFollowedWhere(draft)
                        || isOfYear(draft)
                        || isLongAgo(draft));
    }

    /** "The mine killed two, a day after an ambush killed 16", "a day after an ambush killed 16, a mine killed two". */
    private boolean isDaysAfter(Draft draft, List<Draft> drafts) {
        int head = head(draft);
        int after = after(draft);
        if (after < 0 || !UNITS.contains(tokens.lower(after - 1)) || isOfSame(after + 1, head)) {
            return false;
        }
        int first = tokens.sentenceStart(draft.sentence);
        if (isSubject(first, after)) {
            return true;
        }
        int lead = Math.max(first, after - 1 - LEAD);
        boolean fronted = lead == first;
        for (Draft other : drafts) {
            boolean here = other.sentence == draft.sentence && isNews(other);
            if (here && (other.end <= after || fronted && isBehindComma(draft, other))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest "after" before a figure in its clause; -1 where none stands. */
    private int after(Draft draft) {
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = head(draft) - 1; i > first; i--) {
            if (AFTER.contains(tokens.lower(i))) {
                return i;
            }
            if (tokens.isMark(i, ';') || tokens.isMark(i, ':')) {
                return -1;
            }
        }
        return -1;
    }

    /** "A day after the attack that killed nine": of the event of which the sentence tells. */
    private boolean isOfSame(int from, int head) {
        return tokens.lower(from).equals("the") && words.is(Words.Class.EVENT, tokens, from + 1) || from >= head;
    }

    /** Somebody harmed now; not one of those hurt then, nor one more found, nor an older number of the same. */
    private static boolean isNews(Draft draft) {
        boolean people = draft.metric == Metric.KILLED || draft.metric == Metric.INJURED;
        return people
                && draft.best() > 0
                && !draft.rule.equals("toll")
                && draft.role != Role.SUPERSEDED
                && !draft.group.more()
                && draft.group.whole() == null
                && !draft.ofHurt;
    }

    private boolean isBehindComma(Draft draft, Draft other) {
        for (int i = Math.max(draft.end, draft.group.end()); i < Math.min(other.start, other.group.start()); i++) {
            if (tokens.isMark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** "The attack came", "it was the third such raid". */
    private boolean isSubject(int first, int to) {
        if (IT.contains(tokens.lower(first))) {
            return true;
        }
        for (int i = first; i < Math.min(to, first + OPENING); i++) {
            if (words.is(Words.Class.EVENT, tokens, i) || tokens.lower(i).startsWith("killing")) {
                return true;
            }
        }
        return false;
    }

    /** "The latest in a spate of attacks that claimed six lives"; not "a wave of attacks that killed 40", which is news. */
    private boolean isInSeries(Draft draft) {
        int relative = relative(draft);
        int first = Math.max(tokens.sentenceStart(draft.sentence), relative - REACH);
        boolean series = false;
        for (int i = relative - 1; i >= first && !tokens.isMark(i, ';'); i--) {
            series |= words.is(Words.Class.SERIES, tokens, i)
                    && tokens.lower(i + 1).equals("of");
            if (series && AMID.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The 2008 raid in which 166 were killed". */
    private boolean isOfYear(Draft draft) {
        int event = relative(draft) - 1;
        event -= tokens.lower(event).equals("in") ? 1 : 0;
        while (event > tokens.sentenceStart(draft.sentence) && words.is(Words.Class.EVENT, tokens, event)) {
            event--;
        }
        return words.is(Words.Class.EVENT, tokens, event + 1)
                && isYear(event)
                && words.is(Words.Class.DETERMINER, tokens, event - 1);
    }

    /** "The composer, who died in 1791", "in 1848 troops shot 300"; not "in 1500 attacks". */
    private boolean isLongAgo(Draft draft) {
        int end = tokens.sentenceEnd(draft.sentence);
        for (int i = tokens.sentenceStart(draft.sentence) + 1; i < end; i++) {
            boolean old = tokens.isNumber(i)
                    && tokens.length(i) == YEAR
                    && tokens.lower(i).charAt(0) == '1';
            boolean near = i == draft.end + 1 || i == tokens.sentenceStart(draft.sentence) + 1;
            if (old
                    && near
                    && tokens.lower(i).charAt(1) < '9'
                    && tokens.lower(i - 1).equals("in")) {
                return !words.is(Words.Class.EVENT, tokens, i + 1);
            }
        }
        return false;
    }

    private boolean isYear(int i) {
        return tokens.isNumber(i)
                && tokens.length(i) == YEAR
                && (tokens.lower(i).startsWith("19") || tokens.lower(i).startsWith("20"));
    }

    /** "The raid followed bombings that killed nine", "it came after one in which nine died", "the killing follows the murder of two". */
    private boolean isFollowed(Draft draft) {
        int relative = relative(draft);
        int head = relative < 0 && isNominal(draft) ? head(draft) : relative;
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = head - 1; i > Math.max(first, head - REACH); i--) {
            if (tokens.isMark(i, ',') || tokens.isMark(i, ';')) {
                return false;
            }
            boolean followed =
                    FOLLOWED.contains(tokens.lower(i)) && !tokens.lower(i + 1).equals("by");
            if (followed && !isOfSame(i + 1, head)) {
                return isSubject(first, i);
            }
        }
        return false;
    }

    /** "The searches follow Tuesday's attack near Pahalgam, where gunmen shot 26": whatever comes behind an attack tells of it. */
    private boolean isFollowedWhere(Draft draft) {
        int head = head(draft);
        int first = tokens.sentenceStart(draft.sentence);
        int relative = head - 1;
        while (relative > head - OPENING && !words.is(Words.Class.RELATIVE, tokens, relative)) {
            relative--;
        }
        int from = relative == head - OPENING ? relative : Math.max(first, relative - REACH);
        boolean event = false;
        for (int i = relative - 1; i > from; i--) {
            event |= words.is(Words.Class.EVENT, tokens, i);
            if (event && FOLLOW.contains(tokens.lower(i)) && !tokens.isMark(i + 1, ',')) {
                return true;
            }
        }
        return false;
    }

    /** The "that", "which" or "when" right before the words of a figure; -1 where none stands. */
    private int relative(Draft draft) {
        int i = head(draft) - 1;
        while (words.is(Words.Class.HAVE, tokens, i) || words.isAdverb(tokens, i) || isTaking(draft, i)) {
            i--;
        }
        boolean relative = tokens.lower(i).equals("that")
                || tokens.lower(i).equals("which")
                || tokens.lower(i).equals("when");
        return relative ? i : -1;
    }

    /** "Claimed" of "claimed six lives", where the lives are the words of the figure. */
    private boolean isTaking(Draft draft, int i) {
        String lower = tokens.lower(i);
        boolean taking =
                lower.equals("claimed") || lower.equals("cost") || lower.equals("taken") || lower.equals("took");
        return taking && draft.rule.equals("number of a counting noun");
    }

    /** "The murder of two". */
    private static boolean isNominal(Draft draft) {
        return draft.scene.tokens().lower(draft.group.start() - 1).equals("of") && draft.start < draft.group.start();
    }

    private static int head(Draft draft) {
        return Math.min(draft.start, draft.group.start());
    }
}
