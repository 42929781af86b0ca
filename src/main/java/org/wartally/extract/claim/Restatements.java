package org.wartally.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.text.Tokens;

/** A number that the report has said before. */
final class Restatements {

    private final List<Draft> drafts;

    Restatements(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** The same number said again: in the title it is a restatement of the text's, in the text of the first. */
    void apply() {
        for (Draft draft : drafts) {
            if (draft.role == Role.TOTAL || draft.role == Role.INCREMENT || draft.role == Role.PART) {
                Draft first = original(draft);
                if (first != null) {
                    draft.role = Role.RESTATED;
                    draft.whole = null;
                }
            }
        }
    }

    private @Nullable Draft original(Draft draft) {
        for (Draft other : drafts) {
            boolean stands = other.role == Role.TOTAL
                    || other.role == Role.SUBSET && isKindOfTitle(draft, other)
                    || other.role == Role.PART
                    || other.role == Role.INCREMENT && draft.scene != other.scene;
            stands &= other.group != draft.group;
            boolean earlier = draft.scene.field() == Field.TITLE
                    ? other.scene.field() == Field.TEXT
                    : other != draft && other.scene == draft.scene && other.order < draft.order;
            if (stands && earlier && isSame(draft, other)) {
                return other;
            }
        }
        return null;
    }

    /** "Nine children among the dead" above "20 people were killed, nine of them children". */
    private static boolean isKindOfTitle(Draft title, Draft subset) {
        return title.scene.field() == Field.TITLE
                && title.victimGroup != null
                && (title.victimGroup == subset.victimGroup || subset.victimGroup == null);
    }

    private static boolean isSame(Draft a, Draft b) {
        boolean number = a.metric == b.metric
                && a.best() == b.best()
                && (a.best() > 0 || a.scene != b.scene)
                && (!a.group.more() || b.group.more());
        return number
                && SameEvent.compatible(a, b)
                && (a.best() > 1
                        || a.scene != b.scene
                        || a.isKnown() && !isSomebodyElse(a, b)
                        || a.group.number() != null && !a.placed && !a.apart
                        || a.noun().equals(b.noun()) && !a.apart);
    }

    /** "Her driver also died", "his son succumbed": one more than the one of whom it is told. */
    private static boolean isSomebodyElse(Draft a, Draft b) {
        boolean near = a.scene == b.scene && a.sentence == b.sentence && !a.rule.startsWith("companion");
        boolean other = a.isOfSomebody() && !a.noun().equals(b.noun()) && (a.apart || near);
        return a.metric == Metric.KILLED && a.rule.contains("subject") && (other || a.apart && isAnotherName(a, b));
    }

    /** "Also Ezez Wasie was killed", where the one before has no name in common. */
    private static boolean isAnotherName(Draft a, Draft b) {
        Tokens tokens = a.scene.tokens();
        for (int i = a.group.start(); i < a.group.end(); i++) {
            for (int j = b.start; j < b.end; j++) {
                if (tokens.isCapitalised(i)
                        && tokens.lower(i).equals(b.scene.tokens().lower(j))) {
                    return false;
                }
            }
        }
        return a.isNamed();
    }
}
