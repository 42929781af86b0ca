package org.wartally.extract.claim.sum;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.where.WhereScope;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.VictimType;

/** A number that is some of a larger one before it. */
public final class Subsets {

    /** Sentences in which the events of a sum over several are told one by one. */
    private static final int SPREAD = 6;

    /** Cities that are regions of their own: their districts lie inside. */
    private static final Set<String> AREA_CITIES = Set.of("UA-30", "UA-40", "RU-MOW", "RU-SPE");

    private final List<Draft> drafts;

    Subsets(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** A smaller number of a place inside the place of a larger one, with no day of its own, is some of it. */
    void apply() {
        new SecondCounts(drafts).apply();
        new Listed(drafts).apply();
        for (Draft draft : Arithmetic.open(drafts)) {
            for (Draft total : drafts) {
                if (draft.role == Role.TOTAL && isSubset(draft, total)) {
                    draft.role = Role.SUBSET;
                    draft.whole = ofPlace(draft, total);
                }
            }
        }
    }

    /** "47 died across Gaza, 18 of them in Gaza City. In that city a house was hit. Nine died there": nine of the 18. */
    private Draft ofPlace(Draft draft, Draft total) {
        for (Draft some : drafts) {
            boolean here = some.role == Role.SUBSET
                    && some.whole == total
                    && some.order < draft.order
                    && some.placed
                    && some.best() >= draft.best()
                    && some.where.geonameid() != null
                    && some.where.geonameid().equals(draft.where.geonameid());
            if (here && SameEvent.sameType(draft, some)) {
                return some;
            }
        }
        return total;
    }

    /** "14 were hurt: a man of 57, who is in hospital, and 13 people with light injuries": some of the 14, with words of their own. */
    private static boolean isSomeBehindColon(Draft draft, Draft whole) {
        return draft.scene == whole.scene
                && draft.sentence == whole.sentence
                && draft.metric == whole.metric
                && draft.best() < whole.best()
                && draft.start > whole.end
                && Listed.isBehindColon(draft, whole);
    }

    /** Earlier in the same field, or in a title above the text. */
    static boolean isBefore(Draft total, Draft draft, List<Draft> drafts) {
        boolean headline = total.scene.field() == Field.TITLE
                && draft.scene.field() == Field.TEXT
                && !Arithmetic.isRepeated(total, drafts);
        return headline || total.scene == draft.scene && total.order < draft.order;
    }

    private boolean isSubset(Draft draft, Draft total) {
        boolean order =
                total != draft && isBefore(total, draft, drafts) && (total.role == Role.TOTAL || isPartOfArea(total));
        boolean less = draft.best() < total.best() || total.spread && draft.best() == total.best();
        boolean number = draft.metric == total.metric && less && draft.best() > 0;
        if (!order
                || !number
                || SameEvent.isOtherItem(draft, total)
                || SameEvent.isOfOtherCause(draft, total)
                || !SameEvent.sameSide(draft, total)
                || isOwnLoss(draft, total)
                || !SameEvent.sameWeapon(draft, total)) {
            return false;
        }
        if (total.spread && isOneOfThem(draft, total) || isSomeBehindColon(draft, total)) {
            return true;
        }
        if (!SameEvent.compatible(draft, total)
                || SameEvent.isDayBefore(draft, total)
                || SameEvent.isDayAfter(draft, total)) {
            return false;
        }
        if (isToldAgain(draft, total)) {
            return isNarrower(draft, total) || isOfOneRegion(draft, total) || !SecondCounts.isOfAnother(draft, total);
        }
        if (draft.where.place() == null || total.where.place() == null) {
            return false;
        }
        if (draft.otherEvent) {
            return false;
        }
        boolean narrower = !Objects.equals(draft.where.place(), total.where.place()) && draft.where.place() != null;
        return narrower && isArea(total) && SameEvent.inside(draft, total) && total.where.regionCode() != null;
    }

    /** "46 people were killed, medics said. The army said that seven of its soldiers were": those who fight count their own apart. */
    private static boolean isOwnLoss(Draft draft, Draft total) {
        return draft.side != null
                && draft.side.equals(draft.claimantSide)
                && draft.victimType == VictimType.COMBATANT
                && total.victimType != VictimType.COMBATANT
                && total.side == null
                && !draft.claimantSide.equals(total.claimantSide);
    }

    /** "Three were killed in two separate clashes. One was shot at the market": wherever and whenever it was. */
    private boolean isOneOfThem(Draft draft, Draft total) {
        boolean near = draft.scene == total.scene
                && draft.sentence > total.sentence
                && draft.sentence - total.sentence <= SPREAD;
        long told = drafts.stream()
                .filter(d -> d.whole == total && d.role == Role.SUBSET && d.sentence > total.sentence)
                .mapToLong(Draft::best)
                .sum();
        return near
                && draft.metric.counted() == Metric.Counted.PEOPLE
                && SameEvent.sameType(draft, total)
                && SameEvent.sameCamp(draft, total)
                && SameEvent.inside(draft, total)
                && told + draft.best() <= total.best();
    }

    /** "Sixteen of the dead were in Baalbek. In Younine ten people died": ten of the sixteen. */
    private boolean isPartOfArea(Draft total) {
        return total.role == Role.PART && total.placed && total.counts() && isArea(total);
    }

    /** "Another relative was killed", paragraphs behind the number of all: somebody of those counted there. */
    private static boolean isOfTheDead(Draft draft, Draft total) {
        boolean later = draft.scene == total.scene && draft.paragraph > total.paragraph && total.paragraph == 0;
        return !draft.otherEvent && (draft.isKin() || later);
    }

    /** People harmed in the event that the report has just told, by nothing that stands in the words another event. */
    static boolean isToldAgain(Draft draft, Draft total) {
        boolean later = draft.metric.counted() == Metric.Counted.PEOPLE
                && (draft.scene != total.scene
                        || draft.sentence != total.sentence
                        || SecondCounts.isOtherVoice(draft, total))
                && (!draft.apart || draft.isNamed() || isOfTheDead(draft, total));
        boolean here =
                !draft.placed || WhereScope.compatible(draft.where, total.where) && !SameEvent.elsewhere(draft, total);
        return later && here && (draft.best() > 1 || draft.isKnown() || !draft.placed && !draft.dated);
    }

    /** "47 died across Darfur. The hospital took in the bodies of eight from Ed Daein": whoever tells of them, they are of one region of all. */
    static boolean isOfOneRegion(Draft draft, Draft total) {
        return (draft.placed || SameEvent.isElsewhereBehind(draft, total))
                && draft.best() < total.best()
                && draft.where.regionLevel() == RegionLevel.ADMIN1
                && total.where.regionLevel() != RegionLevel.ADMIN1;
    }

    /** "Witnesses spoke of six civilians" beside eight dead of whom nothing is told. */
    private static boolean isNarrower(Draft draft, Draft total) {
        return draft.victimType != VictimType.UNKNOWN
                && total.victimType == VictimType.UNKNOWN
                && draft.sentence != total.sentence;
    }

    /** Whether the total speaks of a whole region or country, not of one town in it. */
    private static boolean isArea(Draft total) {
        return total.where.geonameid() == null
                || total.where.regionLevel() == RegionLevel.COUNTRY
                || AREA_CITIES.contains(String.valueOf(total.where.regionCode()));
    }
}
