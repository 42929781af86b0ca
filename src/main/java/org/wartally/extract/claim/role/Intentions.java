package org.wartally.extract.claim.role;

import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** What somebody wants, tries, promises or has the means to do: "wants to swap 30 prisoners", "designed to shoot down 20 drones". */
public final class Intentions {

    /** Tokens of "takes three guided missiles" before its "to". */
    private static final int EFFORT = 6;

    private final Tokens tokens;
    private final Words words;

    Intentions(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a figure is the object of such a verb's "to"; not "agreed to a truce after three died". */
    boolean tells(Draft draft) {
        int to = draft.start - 1;
        while (!tokens.lower(to).equals("to") && words.isAdverb(tokens, to)) {
            to--;
        }
        return draft.start < draft.group.start()
                && tokens.lower(to).equals("to")
                && (words.is(Words.Class.INTENT, tokens, beforeDay(to) - 1) || isOfEffort(draft, to));
    }

    /** "Vowed on Thursday to send": the token behind the verb, where nothing but a day stands between. */
    private int beforeDay(int to) {
        if (tokens.lower(to - 2).equals("on") && words.is(Words.Class.WEEKDAY, tokens, to - 1)) {
            return to - 2;
        }
        return words.is(Words.Class.WEEKDAY, tokens, to - 1) ? to - 1 : to;
    }

    /** "It takes three missiles to bring down one drone", "to bring down one drone costs a million": what it takes as a rule. */
    private boolean isOfEffort(Draft draft, int to) {
        int first = tokens.sentenceStart(draft.sentence);
        for (int i = to - 1; i >= Math.max(first, to - EFFORT); i--) {
            if (words.is(Words.Class.TAKING_EFFORT, tokens, i)) {
                return true;
            }
        }
        int end = draft.group.end();
        boolean comma = tokens.isMark(end, ',') && tokens.lower(end + 1).equals("it");
        return to == first && words.is(Words.Class.TAKING_EFFORT, tokens, comma ? end + 2 : end);
    }
}
