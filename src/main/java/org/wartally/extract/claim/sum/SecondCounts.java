package org.wartally.extract.claim.sum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wartally.extract.claim.clause.RivalNumbers;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.model.VictimType;

/** Second counts of one event, which do not add to the first: they say how far the counts lie apart. */
final class SecondCounts {

    /** How many times smaller a number may be that is a rival of another and not some of it. */
    private static final int COMPARABLE = 3;

    private final List<Draft> drafts;
    /** Of each metric the place in reading order of the first number that is more than one. */
    private final Map<Metric, Integer> firstOfSeveral = new EnumMap<>(Metric.class);

    SecondCounts(List<Draft> drafts) {
        this.drafts = drafts;
        drafts.stream().filter(d -> d.best() > 1).forEach(d -> firstOfSeveral.merge(d.metric, d.order, Math::min));
    }

    /** A second count of one event does not add to the first; it says how far the counts lie apart. */
    void apply() {
        for (Draft draft : Arithmetic.open(drafts)) {
            for (Draft total : Arithmetic.open(drafts)) {
                if (!isSecondCount(draft, total)) {
                    continue;
                }
                if (isFirstOfThem(total)) {
                    total.role = Role.SUBSET;
                    total.whole = draft;
                } else {
                    draft.whole = total;
                }
            }
        }
    }

    /** "A strike killed a commander. Five people died in it": he is no count of the event, but one of the five. */
    private boolean isFirstOfThem(Draft one) {
        return one.group.number() == null
                && one.best() == 1
                && one.order < firstOfSeveral.getOrDefault(one.metric, Integer.MAX_VALUE);
    }

    private boolean isSecondCount(Draft draft, Draft total) {
        boolean stand = stands(draft)
                && !draft.rule.startsWith("companion")
                && draft.best() > 1
                && stands(total)
                && draft.metric == total.metric
                && draft.scene == total.scene;
        return stand
                && Subsets.isBefore(total, draft, drafts)
                && !Subsets.isOfOneRegion(draft, total)
                && !SameEvent.isOtherItem(draft, total)
                && (draft.best() > total.best() || isOfAnother(draft, total))
                && SameEvent.compatible(draft, total)
                && isOfTheSame(draft, total)
                && Subsets.isToldAgain(draft, total);
    }

    private static boolean stands(Draft draft) {
        return draft.role == Role.TOTAL && draft.whole == null && draft.best() > 0;
    }

    /** No narrower people, no other voice, no line of a list. */
    private static boolean isOfTheSame(Draft draft, Draft total) {
        boolean other = isOtherVoice(draft, total);
        boolean speakers = draft.voice >= 0 && total.voice >= 0 && total.victimType == VictimType.UNKNOWN;
        boolean people =
                draft.victimType == VictimType.UNKNOWN || draft.victimType == total.victimType || speakers || other;
        boolean camp = draft.camp == null || draft.camp == total.camp || other;
        boolean voice = draft.claimantSide == null
                || total.claimantSide == null
                || draft.claimantSide.equals(total.claimantSide);
        boolean place = WhereScope.compatible(draft.where, total.where);
        return people && camp && voice && place && !draft.rule.equals(total.rule) | !draft.rule.contains("label");
    }

    /** "The radio said three were killed, while a newspaper said two". */
    static boolean isOtherVoice(Draft draft, Draft total) {
        if (draft.rule.equals(RivalNumbers.RULE) && draft.sentence == total.sentence) {
            return true;
        }
        return draft.sentence == total.sentence
                && (total.voice >= 0 || total.attributed)
                && draft.voice > total.end
                && draft.start > draft.voice;
    }

    /** "Relatives count 400 dead. The rebels claim that they killed 300": a count of another speaker, not much smaller. */
    private static boolean isOtherCount(Draft draft, Draft total) {
        return draft.voice >= 0
                && (total.voice >= 0 || total.claimant != null)
                && draft.sentence > total.sentence
                && draft.group.number() != null
                && draft.victimGroup == null
                && draft.best() * COMPARABLE >= total.best();
    }

    /** Another speaker counts anew: "the army gave 25 civilians dead". */
    private static boolean isRival(Draft draft, Draft total) {
        return draft.claimant != null && total.claimant != null && !draft.claimant.equals(total.claimant);
    }

    /** Whether somebody else counts, or counts anew: such a number is no part of the other. */
    static boolean isOfAnother(Draft draft, Draft total) {
        return isRival(draft, total) || isOtherVoice(draft, total) || isOtherCount(draft, total);
    }
}
