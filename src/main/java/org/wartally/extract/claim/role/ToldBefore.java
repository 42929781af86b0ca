package org.wartally.extract.claim.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.model.VictimType;
import org.wartally.text.Tokens;

/** Older tolls behind the newest, that somebody gave before: "23 people died. On Saturday the mayor had told reporters that nine were dead". */
public final class ToldBefore {

    /** Sentences back to the newest toll. */
    private static final int REACH = 6;

    private static final Set<Metric> TOLLS = Set.of(Metric.KILLED, Metric.INJURED, Metric.CASUALTIES, Metric.MISSING);

    private static final Set<String> TELLING =
            Set.of("told", "said", "spoken", "reported", "announced", "informed", "confirmed", "written");

    private final Tokens tokens;
    private final Words words;

    ToldBefore(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure had been told before the larger one that stands before it. */
    boolean tells(Draft draft, List<Draft> drafts) {
        boolean anybody = draft.victimGroup == null && draft.victimType == VictimType.UNKNOWN && !draft.group.more();
        if (!isToll(draft.metric)
                || !anybody
                || draft.otherEvent
                || draft.newEvent
                || draft.group.number() == null
                || !isTold(draft)) {
            return false;
        }
        Draft newest = newest(draft, drafts, false);
        return newest != null && newest.best() > draft.best();
    }

    /** Whether what a number counts is told as the toll of an event. */
    static boolean isToll(Metric metric) {
        return TOLLS.contains(metric);
    }

    /**
     * The nearest toll of the same metric in a sentence before, where it may be of the same place; null where none is.
     *
     * @param numbered whether tolls without a number ("a man died") are passed over
     */
    static @Nullable Draft newest(Draft draft, List<Draft> drafts, boolean numbered) {
        for (int d = drafts.indexOf(draft) - 1; d >= 0; d--) {
            Draft other = drafts.get(d);
            if (draft.sentence - other.sentence > REACH) {
                return null;
            }
            boolean toll = other.metric == draft.metric && other.role == Role.TOTAL && other.sentence < draft.sentence;
            if (toll && (!numbered || other.group.number() != null)) {
                return !draft.placed || WhereScope.compatible(draft.where, other.where) ? other : null;
            }
        }
        return null;
    }

    /** "Had told this outlet that": the verb of the sentence's own subject. */
    private boolean isTold(Draft draft) {
        int start = Math.min(draft.start, draft.group.start());
        int first = start;
        // "Had told them to flee; nine were killed": a clause of its own.
        while (first > tokens.sentenceStart(draft.sentence) && !tokens.isMark(first - 1, ';')) {
            first--;
        }
        for (int i = first + 1; i < start; i++) {
            if (words.is(Words.Class.RELATIVE, tokens, i) && !tokens.lower(i).equals("that")) {
                return false;
            }
            int verb = words.isAdverb(tokens, i + 1) ? i + 2 : i + 1;
            if (tokens.lower(i).equals("had") && verb < start && TELLING.contains(tokens.lower(verb))) {
                return true;
            }
        }
        return false;
    }
}
