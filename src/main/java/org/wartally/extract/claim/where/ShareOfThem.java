package org.wartally.extract.claim.where;

import java.util.Set;
import org.wartally.extract.claim.scene.Scene;
import org.wartally.extract.claim.scene.Words;
import org.wartally.text.Tokens;

/** Places of an unstated share: "54 drones were shot down, most of them over Odesa" says of no number where it was. */
public final class ShareOfThem {

    /** Tokens between "of them" and the preposition: "most of them were brought down over". */
    private static final int REACH = 4;

    private static final Set<String> SHARES =
            Set.of("most", "half", "many", "some", "bulk", "majority", "several", "part", "third", "quarter", "few");

    private ShareOfThem() {}

    /** @param lead token before a place, its article and its compass */
    static boolean isOf(Words words, Scene scene, int lead) {
        Tokens tokens = scene.tokens();
        for (int i = lead - 1; i > lead - 1 - REACH && i > 1; i--) {
            if (isPronoun(tokens, i) && tokens.lower(i - 1).equals("of")) {
                return SHARES.contains(tokens.lower(i - 2));
            }
            if (!tokens.isWord(i) || scene.number(i) != null || words.is(Words.Class.CONJUNCTION, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPronoun(Tokens tokens, int i) {
        String lower = tokens.lower(i);
        return lower.equals("them") || lower.equals("which") || lower.equals("whom") || lower.equals("these");
    }
}
