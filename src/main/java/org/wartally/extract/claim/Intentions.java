package org.wartally.extract.claim;

import org.wartally.text.Tokens;

/** What somebody wants, tries, promises or has the means to do: "wants to swap 30 prisoners", "designed to shoot down 20 drones". */
final class Intentions {

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
                && words.is(Words.Class.INTENT, tokens, to - 1);
    }
}
