package org.wartally.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.actor.ActorMention;
import org.wartally.model.Metric;
import org.wartally.text.Tokens;

/** What only an exchange of prisoners needs to be asked: who gives whom, and whether it has happened yet. */
final class Swaps {

    private static final Set<String> GIVING = Set.of(
            "handed",
            "hands",
            "handing",
            "hand",
            "gave",
            "gives",
            "giving",
            "transferred",
            "transfers",
            "delivered",
            "released",
            "releases",
            "releasing",
            "release",
            "free",
            "freed",
            "frees",
            "freeing");

    /** "A swap of 300 for 300 is planned". */
    private static final Set<String> COMING = Set.of("planned", "expected", "due", "scheduled", "prepared", "to");

    /** Tokens between the auxiliary and such a word: "is now being". */
    private static final int REACH = 2;

    /** Tokens of "is to free" before its number. */
    private static final int PLAN = 3;

    private Swaps() {}

    /** Whether a text speaks of a swap: "captured in Mariupol" then only says of which those are who come home. */
    static boolean isTold(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lower(i).startsWith("swap") || tokens.lower(i).startsWith("exchange")) {
                return true;
            }
        }
        return false;
    }

    /** "Russia handed over 61 bodies": whether the subject gives, so that they return to somebody else. */
    static boolean isGiven(Draft draft) {
        for (int i = draft.start; i < draft.group.start(); i++) {
            if (GIVING.contains(draft.scene.tokens().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Received 15 wounded Russians": whose people they are, told behind a word for how they are; null where nobody is. */
    static @Nullable ActorMention nationality(Draft draft) {
        ActorMention actor = draft.scene.actor(draft.group.end() + 1);
        boolean plural = actor != null
                && actor.kind() == ActorMention.Kind.NATIONALITY
                && draft.scene.tokens().lower(actor.end() - 1).endsWith("s");
        return plural ? actor : null;
    }

    /** "Russia handed over 61 bodies to Ukraine": the one behind "to", at once behind the number. */
    static boolean isReceiver(Draft draft, ActorMention actor) {
        Tokens tokens = draft.scene.tokens();
        return tokens.lower(actor.start() - 1).equals("to") && actor.start() == draft.group.end() + 1;
    }

    /** "An exchange that is to free 900 captives". */
    private static boolean isToBeFreed(Tokens tokens, int number) {
        String be = tokens.lower(number - PLAN);
        boolean planned = be.equals("is") || be.equals("are") || be.equals("due") || be.equals("agreed");
        return planned && tokens.lower(number - PLAN + 1).equals("to") && GIVING.contains(tokens.lower(number - 1));
    }

    /** "A further swap, of 300 for 300, is planned", "another is to follow": told behind the number, in the present. */
    static boolean isComing(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        boolean prisoners = draft.metric.counted() == Metric.Counted.PRISONERS;
        if (prisoners && isToBeFreed(tokens, draft.group.start())) {
            return true;
        }
        int end = tokens.sentenceEnd(draft.sentence);
        for (int i = draft.group.end(); prisoners && i < end && !tokens.isMark(i, ';'); i++) {
            boolean present = tokens.lower(i).equals("is") || tokens.lower(i).equals("are");
            for (int j = i + 1; present && j <= i + 1 + REACH; j++) {
                if (COMING.contains(tokens.lower(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
