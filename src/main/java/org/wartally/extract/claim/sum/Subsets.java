package org.wartally.extract.claim.sum;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.clause.RivalNumbers;
import org.wartally.extract.claim.elided.ListLeads;
import org.wartally.extract.claim.elided.NextOfList;
import org.wartally.extract.claim.elided.PlaceShares;
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

    /** How many times smaller a number may be that is a rival of another and not some of it. */
    private static final int COMPARABLE = 3;

    private final List<Draft> drafts;
    /** Of each metric the place in reading order of the first number that is more than one. */
    private final Map<Metric, Integer> firstOfSeveral = new EnumMap<>(Metric.class);

    Subsets(List<Draft> drafts) {
        this.drafts = drafts;
        drafts.stream().filter(d -> d.best() > 1).forEach(d -> firstOfSeveral.merge(d.metric, d.order, Math::min));
    }

    /** A smaller number of a place inside the place of a larger one, with no day of its own, is some of it. */
    void apply() {
        rivals();
        listed();
        for (Draft draft : open()) {
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

    /** "14 were shot down: four over Odesa and five over the sea": of the 14, although not all are told. */
    private void listed() {
        for (Draft draft : open()) {
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

    private static boolean isBehindColon(Draft draft, Draft whole) {
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

    /** "14 were hurt: a man of 57, who is in hospital, and 13 people with light injuries": some of the 14, with words of their own. */
    private static boolean isSomeBehindColon(Draft draft, Draft whole) {
        return draft.scene == whole.scene
                && draft.sentence == whole.sentence
                && draft.metric == whole.metric
                && draft.best() < whole.best()
                && draft.start > whole.end
                && isBehindColon(draft, whole);
    }

    private long sumOfList(Draft whole) {
        return drafts.stream()
                .filter(d -> d != whole && d.scene == whole.scene && isListed(d, whole) && d.start > whole.end)
                .filter(d -> d.role == Role.TOTAL || d.whole == whole)
                .mapToLong(Draft::best)
                .sum();
    }

    /** A second count of one event does not add to the first; it says how far the counts lie apart. */
    private void rivals() {
        for (Draft draft : open()) {
            for (Draft total : open()) {
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
                && isBefore(total, draft)
                && !isOfOneRegion(draft, total)
                && !SameEvent.isOtherItem(draft, total)
                && (draft.best() > total.best()
                        || isRival(draft, total)
                        || isOtherVoice(draft, total)
                        || isOtherCount(draft, total))
                && SameEvent.compatible(draft, total)
                && isOfTheSame(draft, total)
                && isToldAgain(draft, total);
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

    /** Earlier in the same field, or in a title above the text. */
    private boolean isBefore(Draft total, Draft draft) {
        boolean headline = total.scene.field() == Field.TITLE
                && draft.scene.field() == Field.TEXT
                && !Arithmetic.isRepeated(total, drafts);
        return headline || total.scene == draft.scene && total.order < draft.order;
    }

    private boolean isSubset(Draft draft, Draft total) {
        boolean order = total != draft && isBefore(total, draft) && (total.role == Role.TOTAL || isPartOfArea(total));
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
            return isNarrower(draft, total)
                    || isOfOneRegion(draft, total)
                    || !isRival(draft, total) && !isOtherVoice(draft, total) && !isOtherCount(draft, total);
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
    private static boolean isToldAgain(Draft draft, Draft total) {
        boolean later = draft.metric.counted() == Metric.Counted.PEOPLE
                && (draft.sentence != total.sentence || isOtherVoice(draft, total))
                && (!draft.apart || draft.isNamed() || isOfTheDead(draft, total));
        boolean here =
                !draft.placed || WhereScope.compatible(draft.where, total.where) && !SameEvent.elsewhere(draft, total);
        return later && here && (draft.best() > 1 || draft.isKnown() || !draft.placed && !draft.dated);
    }

    /** "47 died across Darfur. The hospital took in the bodies of eight from Ed Daein": whoever tells of them, they are of one region of all. */
    private static boolean isOfOneRegion(Draft draft, Draft total) {
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

    /** "The radio said three were killed, while a newspaper said two". */
    private static boolean isOtherVoice(Draft draft, Draft total) {
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

    /** Whether the total speaks of a whole region or country, not of one town in it. */
    private static boolean isArea(Draft total) {
        return total.where.geonameid() == null
                || total.where.regionLevel() == RegionLevel.COUNTRY
                || AREA_CITIES.contains(String.valueOf(total.where.regionCode()));
    }

    /** Cities that are regions of their own: their districts lie inside. */
    private static final Set<String> AREA_CITIES = Set.of("UA-30", "UA-40", "RU-MOW", "RU-SPE");

    private List<Draft> open() {
        return Arithmetic.open(drafts);
    }
}
