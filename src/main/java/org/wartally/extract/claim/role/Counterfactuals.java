package org.wartally.extract.claim.role;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** Harm that would have come of what did not happen: "had the bus been full, 40 could have died", "20 would have died if it had burned". */
final class Counterfactuals {

    /** Why such a figure is no claim. */
    static final String REASON = "not_happened";

    /** Tokens of "could well have". */
    private static final int MODAL = 3;

    private final Tokens tokens;
    private final Words words;

    Counterfactuals(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    boolean has(Draft draft) {
        boolean people = draft.metric.counted() == Metric.Counted.PEOPLE;
        int first = tokens.sentenceStart(draft.sentence);
        return people && isConditional(draft, first) && (isInverted(first) || isIf(first, draft.sentence));
    }

    /** "Could have died", "would have killed", "would be dead". */
    private boolean isConditional(Draft draft, int first) {
        int head = Math.min(draft.start, draft.group.start());
        int end = Math.max(draft.end, draft.group.end());
        for (int i = Math.max(first, head - MODAL); i < end; i++) {
            boolean have = tokens.lower(i + 1).equals("have")
                    || tokens.lower(i + 2).equals("have")
                    || tokens.lower(i + 1).equals("be");
            if (have && words.is(Words.Class.MODAL, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Had the rocket come an hour earlier,". */
    private boolean isInverted(int first) {
        return tokens.lower(first).equals("had") && !tokens.isMark(first + 1, ',');
    }

    /** "If the bus had been full", "had it not been for". */
    private boolean isIf(int first, int sentence) {
        boolean condition = false;
        for (int i = first; i < tokens.sentenceEnd(sentence); i++) {
            condition |= tokens.lower(i).equals("if") || tokens.lower(i).equals("unless");
            if (condition && tokens.lower(i).equals("had")) {
                return true;
            }
            if (tokens.lower(i).equals("had")
                    && tokens.lower(i + 1).equals("it")
                    && tokens.lower(i + 2).equals("not")) {
                return true;
            }
        }
        return false;
    }
}
