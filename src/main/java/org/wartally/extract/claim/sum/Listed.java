package org.wartally.extract.claim.sum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.ListLeads;
import org.wartally.extract.claim.elided.NextOfList;
import org.wartally.extract.claim.elided.PlaceShares;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Role;

/** Numbers of a list behind one: "14 were shot down: four over Odesa and five over the sea", "94, including 29 over Belgorod and 17 over Voronezh". */
final class Listed {

    private final List<Draft> drafts;

    Listed(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** "14 were shot down: four over Odesa and five over the sea": of the 14, although not all are told. */
    void apply() {
        for (Draft draft : Arithmetic.open(drafts)) {
            Draft whole = draft;
            while (whole.lead != null) {
                whole = whole.lead;
            }
            Draft shares = shares(draft);
            if (shares != null) {
                draft.role = Role.PART;
                draft.whole = shares;
            } else if (whole != draft
                    && whole.role == Role.TOTAL
                    && isListed(draft, whole)
                    && sumOfList(whole) <= whole.best()) {
                draft.role = Role.SUBSET;
                draft.whole = whole;
            }
        }
    }

    /** "Crimea accounted for 33, Tula for 19, and five were shot down near Kursk": what the last of the shares is of; null where none stands before it. */
    private @Nullable Draft shares(Draft draft) {
        Draft share = null;
        long told = draft.best();
        for (Draft other : drafts) {
            boolean here = other.scene == draft.scene && other.sentence == draft.sentence && other.order < draft.order;
            if (here && other.rule.equals(PlaceShares.RULE)) {
                share = other;
                told += other.best();
            }
        }
        boolean fits = share != null && share.whole != null && share.metric == draft.metric && share.counts();
        return fits && draft.placed && told <= share.whole.best() ? share.whole : null;
    }

    /** Behind a colon, or behind the first that "including" opens: "94, including 29 over Belgorod and 17 over Voronezh". */
    private boolean isListed(Draft draft, Draft whole) {
        boolean here = draft.sentence == whole.sentence || ListLeads.opensList(whole.scene.tokens(), whole.sentence);
        boolean listed = here && draft.metric == whole.metric && draft.rule.equals(NextOfList.RULE);
        return listed && (isBehindColon(draft, whole) || drafts.stream().anyMatch(d -> isIncluded(d, draft, whole)));
    }

    /** Whether a colon stands between two numbers. */
    static boolean isBehindColon(Draft draft, Draft whole) {
        for (int i = whole.end; i < draft.start; i++) {
            if (whole.scene.tokens().isMark(i, ':')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIncluded(Draft some, Draft next, Draft whole) {
        return some.role == Role.SUBSET
                && some.whole == whole
                && some.sentence == whole.sentence
                && some.start > whole.end
                && some.end < next.start;
    }

    private long sumOfList(Draft whole) {
        return drafts.stream()
                .filter(d -> d != whole && d.scene == whole.scene && isListed(d, whole) && d.start > whole.end)
                .filter(d -> d.role == Role.TOTAL || d.whole == whole)
                .mapToLong(Draft::best)
                .sum();
    }
}
