package org.wartally.extract.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.date.DateMention;
import org.wartally.model.Role;
import org.wartally.text.Terms;
import org.wartally.text.Tokens;

/** Reads the role of a figure from the words of its own sentence: since when, planned, of earlier days, replaced. */
final class Roles {

    /** Tokens before a figure in which "up from" or "an earlier" belongs to it. */
    private static final int SUPERSEDED_REACH = 4;
    /** An event this many days older than the one the report is about is told again for context. */
    private static final long BACKGROUND_DAYS = 6;

    private static final Set<Role> OPEN = Set.of(Role.TOTAL, Role.INCREMENT);

    private final Scene scene;
    private final Tokens tokens;
    private final WhenScope dates;
    private final Terms<Cue> cues;

    Roles(Scene scene, Words words, Terms<Cue> cues) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.dates = new WhenScope(scene, words);
        this.cues = cues;
    }

    void apply(List<Draft> drafts, LocalDate newest) {
        for (Draft draft : drafts) {
            if (OPEN.contains(draft.role)) {
                draft.role = role(draft, newest);
            }
        }
    }

    private Role role(Draft draft, LocalDate newest) {
        if (isSuperseded(draft)) {
            return Role.SUPERSEDED;
        }
        Cue cue = cue(draft);
        if (cue != null) {
            draft.rejected = cue.role() == null ? Cue.RATE : null;
            return cue.role() == null ? Role.BACKGROUND : cue.role();
        }
        Role period = period(draft);
        if (period != Role.TOTAL) {
            return period;
        }
        if (isOlder(draft, newest)) {
            return Role.BACKGROUND;
        }
        return draft.group.more() ? Role.INCREMENT : Role.TOTAL;
    }

    private Role period(Draft draft) {
        DateMention nearest =
                dates.nearest(draft, DateMention.Kind.EVENT, DateMention.Kind.SINCE, DateMention.Kind.PERIOD);
        if (nearest == null) {
            return Role.TOTAL;
        }
        return switch (nearest.kind()) {
            case SINCE -> Role.RUNNING_TOTAL;
            case PERIOD -> isOneDay(nearest) || isLoose(draft, nearest) ? Role.TOTAL : Role.PERIOD_TOTAL;
            default -> Role.TOTAL;
        };
    }

    /** "killed 13 this week when their car hit a mine": an event of which the day is not said, not a sum over a week. */
    private boolean isLoose(Draft draft, DateMention mention) {
        String first = tokens.lower(mention.start());
        boolean pointing = first.equals("this")
                || first.equals("last")
                || first.equals("earlier")
                || first.equals("late")
                || first.equals("mid");
        boolean alone = tokens.lower(mention.end()).equals("alone")
                || tokens.lower(mention.end() - 1).equals("alone")
                || tokens.lower(mention.end() - 1).equals("year");
        return pointing && !alone && !draft.metric.ofWeapons();
    }

    private static boolean isOneDay(DateMention mention) {
        return mention.to() != null && mention.to().equals(mention.from());
    }

    private static boolean isOlder(Draft draft, LocalDate newest) {
        LocalDate day = draft.when.end();
        return draft.dated && day != null && ChronoUnit.DAYS.between(day, newest) > BACKGROUND_DAYS;
    }

    private boolean isSuperseded(Draft draft) {
        int reach = Math.max(tokens.sentenceStart(draft.sentence), draft.group.start() - SUPERSEDED_REACH);
        for (int i = draft.group.start() - 1; i >= reach && !isClauseMark(i); i--) {
            Terms.Match<Cue> match = cues.match(tokens, i);
            if (match != null && match.value().supersedes() && match.end() <= draft.group.start()) {
                return true;
            }
        }
        return false;
    }

    /** A cue in the clause of the figure, null where none stands. */
    private @Nullable Cue cue(Draft draft) {
        boolean swap = draft.metric == org.wartally.model.Metric.EXCHANGED;
        int from = swap ? tokens.sentenceStart(draft.sentence) : clauseStart(draft.start);
        int to = swap ? tokens.sentenceEnd(draft.sentence) : clauseEnd(draft.end);
        for (int i = from; i < to; i++) {
            Terms.Match<Cue> match = cues.match(tokens, i);
            if (match != null && !match.value().supersedes()) {
                return match.value();
            }
        }
        return null;
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
