package org.wartally.extract.claim.role;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Numbers of a period that an earlier number has told: "in March troops killed 12. Settlers injured 40 in the same month", "since
 * January 900 have died. In the same period 25 people died in Israel".
 */
final class SamePeriod {

    /** Tokens between a figure and "the same period". */
    private static final int REACH = 5;
    /** Tokens of ", in the same period," before a figure. */
    private static final int LEAD = 6;
    /** Sentences back to the number whose period is meant. */
    private static final int BACK = 2;

    private final Tokens tokens;
    private final Words words;

    SamePeriod(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The role of a figure: that of the number whose period it shares, else its own. */
    Role role(Draft draft, List<Draft> drafts) {
        boolean open = draft.role == Role.TOTAL || draft.role == Role.PERIOD_TOTAL;
        if (!open || !isOfSame(draft)) {
            return draft.role;
        }
        for (int d = drafts.indexOf(draft) - 1; d >= 0 && isNear(drafts.get(d), draft); d--) {
            Role told = drafts.get(d).role;
            if (told == Role.RUNNING_TOTAL || told == Role.PERIOD_TOTAL) {
                return told;
            }
        }
        return draft.role;
    }

    private static boolean isNear(Draft before, Draft draft) {
        return before.scene == draft.scene && draft.sentence - before.sentence <= BACK;
    }

    private boolean isOfSame(Draft draft) {
        int head = Math.min(draft.start, draft.group.start());
        int end = Math.max(draft.end, draft.group.end());
        return isSame(Math.max(tokens.sentenceStart(draft.sentence), head - LEAD), head)
                || isSame(end, Math.min(tokens.sentenceEnd(draft.sentence), end + REACH));
    }

    /** "The same month of 2023", "the same week last year": another period, with which this one is compared. */
    private boolean isOfOther(int i) {
        String next = tokens.lower(i);
        return next.equals("of") || next.equals("last") || next.equals("in") || next.equals("a");
    }

    /** "The same month", "that same period". */
    private boolean isSame(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean span = words.is(Words.Class.SPAN, tokens, i + 1) || words.is(Words.Class.LONG_SPAN, tokens, i + 1);
            if (span && tokens.lower(i).equals("same") && !isOfOther(i + 2)) {
                return true;
            }
        }
        return false;
    }
}
