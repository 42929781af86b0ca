package org.wartally.extract.claim.sum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/**
 * Numbers of people whom the report has counted as some of a sum: "826 have been killed since November, 111 of them civilians.
 * Thirty-four of the civilians died in air strikes": some of the 111, over whatever time those are counted.
 */
final class OfTheNamed {

    /** Sentences back to the number of such people. */
    private static final int BACK = 3;

    private OfTheNamed() {}

    static void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft whole = draft.role == Role.TOTAL ? whole(draft, drafts) : null;
            if (whole != null) {
                draft.role = Role.SUBSET;
                draft.whole = whole;
            }
        }
    }

    private static @Nullable Draft whole(Draft draft, List<Draft> drafts) {
        String noun = noun(draft);
        return noun == null
                ? null
                : Draft.last(
                        drafts,
                        other -> other.scene == draft.scene
                                && other.metric == draft.metric
                                && other.sentence < draft.sentence
                                && draft.sentence - other.sentence <= BACK
                                && other.role == Role.SUBSET
                                && other.best() > draft.best()
                                && noun.equals(other.noun()));
    }

    /** "Civilians" of "34 of the civilians"; null where a number is of nobody named. */
    private static @Nullable String noun(Draft draft) {
        Tokens tokens = draft.scene.tokens();
        int of = draft.group.number() == null ? -1 : draft.group.number().end();
        boolean named =
                of > 0 && tokens.lower(of).equals("of") && tokens.lower(of + 1).equals("the") && tokens.isWord(of + 2);
        return named ? tokens.lower(of + 2) : null;
    }
}
