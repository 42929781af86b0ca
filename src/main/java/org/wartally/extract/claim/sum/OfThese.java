package org.wartally.extract.claim.sum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Numbers of a sentence or line that opens with "of these": "4,113 fatalities since 2017. Of these, civilians: 1,764 killed". They are some of
 * the number before, over whatever time that is counted.
 */
final class OfThese {

    private OfThese() {}

    static void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft whole = draft.role == Role.TOTAL && isLed(draft) ? before(draft, drafts) : null;
            if (whole != null) {
                draft.role = Role.SUBSET;
                draft.whole = whole;
            }
        }
    }

    private static boolean isLed(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        int first = tokens.sentenceStart(draft.sentence);
        int of = tokens.isWord(first) ? first : first + 1;
        String them = tokens.lower(of + 1);
        return draft.group.number() != null
                && tokens.lower(of).equals("of")
                && (them.equals("these") || them.equals("those") || them.equals("them"))
                && tokens.isMark(of + 2, ',');
    }

    /** The larger number of the same fate in the sentence before, or in the line above; null where none stands there. */
    private static @Nullable Draft before(Draft draft, List<Draft> drafts) {
        return Draft.last(
                drafts,
                other -> other.scene == draft.scene
                        && other.metric == draft.metric
                        && other.sentence == draft.sentence - 1
                        && other.best() > draft.best());
    }
}
