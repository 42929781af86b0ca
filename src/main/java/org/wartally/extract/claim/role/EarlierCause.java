package org.wartally.extract.claim.role;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.extract.date.DateMention;
import org.wartally.text.Tokens;

/** Deaths of another day behind "after": "troops raided the village on Tuesday after two soldiers were killed there on Sunday". */
public final class EarlierCause {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Clauses clauses;

    EarlierCause(Scene scene, Words words, Clauses clauses) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = words;
        this.clauses = clauses;
    }

    /** Whether the sentence tells a deed of its own day before it and only then, behind "after", these deaths. */
    boolean tells(Draft draft) {
        int head = Math.min(draft.start, draft.group.start());
        int from = clauses.start(draft, head);
        int after = head - 1;
        while (after >= from && !isAfter(after)) {
            after--;
        }
        int first = tokens.sentenceStart(draft.sentence);
        if (after < from
                || after <= first + 1
                || after + 1 == head && tokens.lower(head).endsWith("ing")) {
            return false;
        }
        int end = Math.max(draft.end, draft.group.end());
        return isOfVictim(first, after)
                || isDayBefore(end)
                || isEarlier(day(first, after), day(after, tokens.sentenceEnd(draft.sentence)), first, after);
    }

    private boolean isAfter(int i) {
        String lower = tokens.lower(i);
        return lower.equals("after") || lower.equals("following");
    }

    /** "A mob lynched a policeman after he had killed a rider". */
    private boolean isOfVictim(int from, int after) {
        for (int i = from; words.is(Words.Class.PRONOUN, tokens, after + 1) && i < after; i++) {
            if (words.is(Words.Class.MOB, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The day before", "last week", "a day earlier" behind the figure and before the next comma. */
    private boolean isDayBefore(int from) {
        for (int i = from; tokens.isWord(i); i++) {
            String lower = tokens.lower(i);
            boolean day =
                    tokens.lower(i - 1).equals("day") || tokens.lower(i - 1).equals("night");
            boolean previous = lower.equals("previous") || lower.equals("last");
            boolean week = tokens.lower(i + 1).equals("day")
                    || tokens.lower(i + 1).equals("week")
                    || tokens.lower(i + 1).equals("month");
            if (day && (lower.equals("before") || lower.equals("earlier")) || previous && week) {
                return true;
            }
        }
        return false;
    }

    /**
     * With no day of its own, only what soldiers and crowds do in return for deaths tells that these are of another event; with
     * one, all but the work at the place of the deaths, which goes on for days: "rescuers searched the rubble on Friday after".
     */
    private boolean isEarlier(@Nullable LocalDate deed, @Nullable LocalDate deaths, int from, int to) {
        if (deaths == null || deed != null) {
            return deaths != null && deaths.isBefore(deed) && !words.has(Words.Class.SALVAGE, tokens, from, to);
        }
        return words.has(Words.Class.REPRISAL, tokens, from, to);
    }

    /** The first day named between two tokens; null where none is. */
    private @Nullable LocalDate day(int from, int to) {
        for (int i = from; i < to; i++) {
            DateMention mention = scene.date(i);
            if (mention != null && mention.kind() == DateMention.Kind.EVENT && mention.to() != null) {
                return mention.to();
            }
        }
        return null;
    }
}
