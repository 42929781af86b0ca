package org.wartally.extract.claim.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Marks;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Finds the words around a figure that give it its role. */
public final class Cues {

    /** Tokens before a figure in which "up from" or "an earlier" belongs to it. */
    private static final int NEAR = 6;
    /** The same of a cue without "had": "not", "first reported". */
    private static final int WORD_NEAR = 4;
    /** Tokens before the words of a figure in which "tried to" belongs to them. */
    private static final int VERB = 6;

    private static final Set<String> EARLIER = Set.of("earlier", "before", "ago");
    private static final Set<String> RELATIVES = Set.of("which", "where", "who", "whom", "whose", "that");
    private static final Set<String> UNITS = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years");

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Terms<Cue> cues;
    /** The first words of cues. */
    private final Marks openings;

    Cues(Scene scene, Words words, Terms<Cue> cues) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.cues = cues;
        // "Would-be bombers" are not planned, and who "could not be saved" is dead.
        openings = new Marks(
                tokens,
                i -> cues.open(tokens, i)
                        && !(tokens.isMark(i + 1, '-') && tokens.isJoined(i + 1))
                        && !tokens.lower(i + 1).equals("not"));
    }

    /** Whether the words right before the number say that another has replaced it. */
    boolean supersede(Draft draft) {
        int reach = Math.max(tokens.sentenceStart(draft.sentence), draft.group.start() - NEAR);
        for (int i = draft.group.start() - 1; i >= reach && !isClauseMark(i); i--) {
            Terms.Match<Cue> match = cues.match(tokens, i);
            boolean near = match != null && match.value().reach() == Cue.Reach.NEAR;
            if (near
                    && match.end() <= draft.group.start()
                    && (tokens.lower(i).equals("had") || i >= draft.group.start() - WORD_NEAR)
                    && !isTime(i)
                    && !isOfEvent(match.end(), draft.group.start())
                    && !words.is(Words.Class.TREATMENT, tokens, i - 1)
                    && !isOfNumber(match.end(), draft.group.start())
                    && !isOfClause(i, draft.group.start())) {
                return true;
            }
        }
        return isQuoted(draft);
    }

    /** "Not true that seven died", "not clear whether": it denies more than the number. */
    private boolean isOfClause(int not, int to) {
        for (int i = not + 1; tokens.lower(not).equals("not") && i < to; i++) {
            if (tokens.lower(i).equals("that") || tokens.lower(i).equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "Three medics at the site of an earlier strike and one civilian": the strike was earlier, not the number behind "and". */
    private boolean isOfEvent(int event, int to) {
        for (int i = event + 1; words.is(Words.Class.EVENT, tokens, event) && i < to; i++) {
            if (tokens.lower(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** "Revised down from seven to five": of the seven. */
    private boolean isOfNumber(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.number(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Read 'killing nine' instead of 'killing 19'": the cue stands before the quotation. */
    private boolean isQuoted(Draft draft) {
        int quote = Math.min(draft.start, draft.group.start()) - 1;
        for (int i = quote - 1; tokens.isMark(quote, '"') && i >= quote - NEAR && i >= 0; i--) {
            Terms.Match<Cue> match = cues.match(tokens, i);
            if (match != null && match.value().reach() == Cue.Reach.NEAR && match.end() == quote) {
                return true;
            }
        }
        return false;
    }

    /** "A blast a week earlier had killed five": when, not an earlier number of the same event. */
    private boolean isTime(int earlier) {
        return tokens.lower(earlier).equals("earlier") && UNITS.contains(tokens.lower(earlier - 1));
    }

    /** The first cue of a figure, null where none stands. */
    @Nullable
    Cue of(Draft draft) {
        boolean swap = draft.metric == Metric.EXCHANGED;
        int from = swap ? tokens.sentenceStart(draft.sentence) : clauseStart(draft.start);
        int to = swap ? tokens.sentenceEnd(draft.sentence) : clauseEnd(draft.end);
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = openings.next(draft.sentence, first); i < to; i = openings.next(draft.sentence, i + 1)) {
            Terms.Match<Cue> match = cues.match(tokens, i);
            if (match != null && governs(match, i, draft, from)) {
                return match.value();
            }
        }
        return null;
    }

    private boolean governs(Terms.Match<Cue> match, int i, Draft draft, int clause) {
        return switch (match.value().reach()) {
            case NEAR -> false;
            case CLAUSE ->
                (i >= clause || isFronted(match.end(), clause))
                        && !isOrder(match.end())
                        && !isOfSides(match.end(), draft)
                        && !isInAside(draft, i)
                        && !isOfAnother(draft, match.value().role(), i, match.end())
                        && !(match.value().role() == Role.PLANNED && isBeforeVerb(draft, i))
                        && !(match.value().role() == null
                                && (isNoRate(i, match.end()) || isOfLongSpan(i) && i != draft.group.end()));
            case VERB ->
                i >= clause
                        && i >= draft.start - VERB
                        && (i < draft.end || i == draft.end && isHandover(draft))
                        && !isRelative(draft, i)
                        && !isReckoned(match.end(), draft);
            case BEFORE ->
                match.end() <= (draft.metric == Metric.EXCHANGED ? draft.group.start() : draft.start)
                        && !isSince(i)
                        && !isSource(match.end());
        };
    }

    /** "In the swap 90 went home on either side", "on both sides of the border": how many of each or where, not what had been. */
    private boolean isOfSides(int end, Draft draft) {
        boolean sides = tokens.lower(end - 1).startsWith("side");
        return sides && (draft.metric == Metric.EXCHANGED || tokens.lower(end).equals("of"));
    }

    /** "2,000 people a month", not "a month at sea": of the longer spans right behind the number. */
    private boolean isOfLongSpan(int cue) {
        return tokens.lower(cue).equals("a") && words.is(Words.Class.LONG_SPAN, tokens, cue + 1);
    }

    /** "In a day", "a regional daily", "a day of mourning". */
    private boolean isNoRate(int cue, int end) {
        return isInBracket(cue, end)
                || isSpan(cue)
                || isPaper(cue)
                || tokens.lower(end).equals("of");
    }

    /** "The remains of 12 soldiers will be handed over": the verb stands behind who they are. */
    private static boolean isHandover(Draft draft) {
        return draft.metric == Metric.BODIES_RETURNED || draft.metric == Metric.EXCHANGED;
    }

    /** "As reported by the police", "as reported on 4 March", "around 9 May (as reported)": who says so or when, not a recollection. */
    private boolean isSource(int end) {
        return tokens.lower(end).equals("by")
                || tokens.isMark(end, ')')
                || tokens.lower(end).equals("on") && scene.date(end + 1) != null;
    }

    /** "Since the war began, 900 people have been killed": counted from then, not then. */
    private boolean isSince(int cue) {
        return tokens.lower(cue - 1).equals("since") || tokens.lower(cue - 2).equals("since");
    }

    /** "Nine days before, a missile had killed 20": what stands in front of the clause governs it. */
    private boolean isFronted(int end, int clause) {
        return end == clause - 1 && tokens.isMark(end, ',') && !isRelativeClause(clauseStart(end), end);
    }

    /** "In Kherson, which is shelled every day, two were killed": what a place is like, told between two commas. */
    private boolean isRelativeClause(int start, int end) {
        boolean relative = false;
        for (int i = start; tokens.isMark(start - 1, ',') && i < end; i++) {
            relative |= RELATIVES.contains(tokens.lower(i));
        }
        return relative;
    }

    /** "310 troops in a day": how long it took, not how many every day. */
    private boolean isSpan(int cue) {
        String lead = tokens.lower(cue - 1);
        return lead.equals("in") || lead.equals("within") || lead.equals("over") || lead.equals("inside");
    }

    /** "NAYPYITAW (Daily) -": the name of a paper. */
    private boolean isInBracket(int from, int end) {
        return tokens.isMark(from - 1, '(') && tokens.isMark(end, ')');
    }

    /** "The columnist of a regional daily was killed": a paper. */
    private boolean isPaper(int daily) {
        boolean article = words.is(Words.Class.ARTICLE, tokens, daily - 1)
                || words.is(Words.Class.ARTICLE, tokens, daily - 2)
                || words.is(Words.Class.DETERMINER, tokens, daily - 1)
                || words.is(Words.Class.DETERMINER, tokens, daily - 2)
                || tokens.isCapitalised(daily - 1);
        boolean ends = !tokens.isWord(daily + 1)
                || words.closesGroup(tokens, daily + 1)
                || tokens.isCapitalised(daily + 1)
                || tokens.lower(daily + 1).endsWith("paper");
        return tokens.lower(daily).equals("daily") && article && ends;
    }

    /** "a day after the storm": a time, not a rate. */
    private boolean isOrder(int end) {
        String next = tokens.lower(end);
        return next.equals("after")
                || next.equals("before")
                || next.equals("later")
                || next.equals("earlier")
                || next.equals("ago");
    }

    /** "a man who planned to leave was killed": said of him in a clause of his own. */
    private boolean isRelative(Draft draft, int cue) {
        for (int i = draft.group.end(); i < cue; i++) {
            String lower = tokens.lower(i);
            if (lower.equals("who") || lower.equals("which") || lower.equals("that") || lower.equals("whose")) {
                return true;
            }
        }
        return isBeforeVerb(draft, cue);
    }

    /** "Killed the brother of a leader whom they had tried to kill days earlier": what had happened earlier is told behind the figure. */
    private boolean isOfAnother(Draft draft, @Nullable Role role, int cue, int end) {
        boolean another = false;
        boolean earlier = EARLIER.contains(tokens.lower(end - 1));
        for (int i = draft.end; earlier && role == Role.BACKGROUND && i < cue; i++) {
            String lower = tokens.lower(i);
            another |= lower.equals("had")
                    || lower.equals("because")
                    || lower.equals("but")
                    || lower.equals("whom")
                    || lower.equals("who");
        }
        return another;
    }

    /** "An activist, who won the prize last year, was killed": said of her, between her and the verb. */
    private boolean isInAside(Draft draft, int cue) {
        boolean relative = false;
        for (int i = draft.group.end(); i < cue; i++) {
            relative |= tokens.lower(i).equals("who") || tokens.lower(i).equals("whose");
        }
        return relative && cue < draft.end && isBeforeVerb(draft, cue);
    }

    /** "An activist fighting a plan to build a dam was killed": what stands before the verb of the past only describes. */
    private boolean isBeforeVerb(Draft draft, int cue) {
        for (int i = Math.max(cue, draft.group.end()); i < draft.end; i++) {
            String lower = tokens.lower(i);
            if (lower.equals("was") || lower.equals("were") || lower.equals("has")) {
                return cue >= draft.group.end();
            }
        }
        return false;
    }

    /** "Will be tried for the murder of two", "will look into the deaths": what is to come is the trial, not the deaths. */
    private boolean isReckoned(int from, Draft draft) {
        for (int i = from; i < draft.start && draft.metric.counted() == Metric.Counted.PEOPLE; i++) {
            if (words.is(Words.Class.RECKONING, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private int clauseStart(int token) {
        int i = token;
        while (i > tokens.sentenceStart(tokens.sentenceOf(token)) && !isClauseMark(i - 1)) {
            i--;
        }
        return i;
    }

    private int clauseEnd(int token) {
        int end = tokens.sentenceEnd(tokens.sentenceOf(token - 1));
        int i = token;
        while (i < end && !isClauseMark(i)) {
            i++;
        }
        return i;
    }

    private boolean isClauseMark(int i) {
        return tokens.isMark(i, ',')
                || tokens.isMark(i, ';')
                || tokens.isMark(i, ':')
                || tokens.isMark(i, '\u2013')
                || tokens.isMark(i, '"');
    }
}
