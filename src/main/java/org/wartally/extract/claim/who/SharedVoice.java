package org.wartally.extract.claim.who;

import java.util.List;
import org.wartally.extract.claim.scene.Draft;

/** Who says some of a number, or says it again, where nobody is named beside it: the one who says that number. */
public final class SharedVoice {

    private SharedVoice() {}

    /**
     * "Fifteen people were killed, the ministry said." and, in a paragraph of its own, "Eight of the dead were children.";
     * "Fifteen killed" of the title. Not so what was told before anybody spoke.
     */
    public static void apply(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft other = draft.first == null ? draft.whole : draft.first;
            boolean told = other != null && (other.scene != draft.scene || other.start < draft.start);
            if (told && draft.claimant == null && draft.claimantSide == null) {
                draft.claimant = other.claimant;
                draft.claimantSide = other.claimantSide;
            }
        }
    }
}
