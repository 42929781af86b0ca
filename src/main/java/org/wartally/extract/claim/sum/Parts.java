package org.wartally.extract.claim.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.NextOfList;
import org.wartally.extract.claim.scene.AmongThose;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Role;
import org.wartally.model.WeaponFamily;
import org.wartally.text.Tokens;

/** A run of figures that adds up to another is its parts. */
public final class Parts {

    private static final Set<Metric> OUTCOMES = Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED);
    /** More parts than this are no list of a report. */
    private static final int MOST_PARTS = 30;
    /** Rounded numbers of fronts that make up the sum of all. */
    private static final int FRONTS = 3;
    /** Numbers below this add up by chance ("three ... one ... two"). */
    private static final int COINCIDENCE = 5;
    /** From here on a headline hardly ever is the sum of two numbers that do not belong to it. */
    private static final int LARGE = 20;

    private final List<Draft> drafts;
    /** The smallest number of all but none: it has no parts. */
    private final long least;

    Parts(List<Draft> drafts) {
        this.drafts = drafts;
        least = drafts.stream()
                .mapToLong(Draft::best)
                .filter(best -> best > 0)
                .min()
                .orElse(0);
    }

    /** A run of figures that adds up to another is its parts; with two outcomes the sum is neutralised. */
    void apply() {
        for (Draft total : open()) {
            if (total.role == Role.TOTAL && total.best() > Math.max(1, least) && total.whole == null) {
                List<Draft> run = run(total);
                if (isHeadlineOfKinds(total, run)) {
                    total.role = Role.RESTATED;
                    continue;
                }
                run.forEach(part -> becomePart(part, total));
                boolean mixed = run.stream().map(p -> p.metric).distinct().count() > 1;
                total.metric = mixed ? Metric.NEUTRALISED : total.metric;
            }
        }
    }

    /** "21 drones and missiles downed" above a text that tells of 18 drones, two cruise missiles and one other: the text knows the kinds. */
    private static boolean isHeadlineOfKinds(Draft total, List<Draft> run) {
        return total.scene.field() == Field.TITLE
                && (total.family == null || total.family == WeaponFamily.UNKNOWN)
                && run.stream().map(part -> part.family).distinct().count() > 1
                && run.stream().allMatch(part -> part.scene != total.scene && part.family != null);
    }

    private static void becomePart(Draft part, Draft total) {
        part.role = Role.PART;
        part.whole = total;
        boolean told = total.family != null && total.family != WeaponFamily.UNKNOWN;
        part.family = part.family == null || part.group.weapon() == null && told ? total.family : part.family;
        part.side = part.side == null ? total.side : part.side;
    }

    /** The first run of figures, behind the total or right before it, that adds up to it; empty where none does. */
    private List<Draft> run(Draft total) {
        List<Draft> rest = drafts.stream()
                .filter(d -> d != total && isFree(d, total) && mayBePart(d, total))
                .toList();
        for (int first = 0; first < rest.size(); first++) {
            List<Draft> run = new ArrayList<>();
            long sum = 0;
            for (int d = first; d < rest.size() && sum < total.best() && run.size() < MOST_PARTS; d++) {
                run.add(rest.get(d));
                sum += rest.get(d).best();
            }
            boolean some = run.stream().allMatch(d -> d.role == Role.SUBSET) && !isBrokenDown(run);
            boolean sums = sum == total.best() || isAboutTheSum(run, sum, total);
            if (sums && run.size() > 1 && !some && !isEndedBySome(run) && isPlausible(run, total)) {
                return run;
            }
        }
        return List.of();
    }

    /** "Losses exceeded 1,260 troops", told front by front as "up to 175", "more than 215": numbers that are all rounded. */
    private static boolean isAboutTheSum(List<Draft> run, long sum, Draft total) {
        long bounded = run.stream().filter(Parts::isBounded).count();
        return total.metric == Metric.CASUALTIES
                && total.count.high() == null
                && bounded >= FRONTS
                && 100 * Math.abs(sum - total.best()) <= total.best();
    }

    private static boolean isBounded(Draft part) {
        return part.count.high() == null || part.count.low() < part.count.best();
    }

    /** "Six of the dead were in Baalbek, three in Nabatieh": all of a number, one behind the other in a sentence. */
    private static boolean isBrokenDown(List<Draft> run) {
        Draft first = run.get(0);
        return run.stream().allMatch(d -> d.sentence == first.sentence && d.scene == first.scene);
    }

    /**
     * "Four were killed, two more died; the raid killed nine including three children": those of the nine are no part beside others;
     * nor is "two days later a blast killed four" beside the three children of seven.
     */
    private static boolean isEndedBySome(List<Draft> run) {
        boolean other = run.get(0).role == Role.SUBSET && run.get(run.size() - 1).newEvent;
        return other
                || run.get(0).role != Role.SUBSET
                        && run.stream().anyMatch(d -> d.role == Role.SUBSET)
                        && !isBrokenDown(run);
    }

    /** Not yet placed; or told as some of this very number: "including 44 over Bryansk, 18 over Kaluga". */
    private static boolean isFree(Draft part, Draft total) {
        boolean open = part.role == Role.TOTAL || part.role == Role.INCREMENT;
        return open || part.role == Role.SUBSET && part.whole == total && !isNamedAside(part);
    }

    /** "16 were in Nabatieh, among them the mayor, and eight in Tyre": the mayor is no part beside them. */
    private static boolean isNamedAside(Draft some) {
        Tokens tokens = some.scene.tokens();
        return some.group.number() == null && AmongThose.isAmong(tokens, some.start);
    }

    private boolean mayBePart(Draft part, Draft total) {
        boolean metric = part.metric == total.metric
                || (total.metric == Metric.INTERCEPTED || total.metric == Metric.NEUTRALISED)
                        && OUTCOMES.contains(part.metric)
                        && part.metric != Metric.NEUTRALISED;
        return metric
                && part.best() < total.best()
                && part.best() > 0
                && !SameEvent.isOfOtherCause(part, total)
                && !isOfOtherWave(part, total)
                && sameField(part, total)
                && (SameEvent.sameWeapon(part, total) || isKindOf(part, total))
                && SameEvent.sameSide(part, total)
                && SameEvent.sameCamp(part, total)
                && (SameEvent.inside(part, total) || isDealtOut(part, total));
    }

    /** "Sudzha: 14 drones, nine destroyed. / Rylsk: 25 drones, of which 16 were destroyed": paragraphs that each tell of weapons of their own. */
    private boolean isOfOtherWave(Draft part, Draft total) {
        if (!part.metric.ofWeapons() || part.paragraph == total.paragraph || part.scene != total.scene) {
            return false;
        }
        Draft sent = wave(part);
        return sent != null && wave(total) != null;
    }

    /** The weapons that a paragraph tells to have been sent, before what became of them; null where it tells of none. */
    private @Nullable Draft wave(Draft fate) {
        return drafts.stream()
                .filter(d -> d.metric == Metric.LAUNCHED && d.scene == fate.scene && d.paragraph == fate.paragraph)
                .filter(d -> d.order < fate.order && d.best() >= fate.best())
                .findFirst()
                .orElse(null);
    }

    /** "43 were killed in two raids, 31 in Idlib and 12 in Homs": the place that the sum has is that of its first part. */
    private static boolean isDealtOut(Draft part, Draft total) {
        boolean list = part.rule.equals(NextOfList.RULE)
                && part.scene == total.scene
                && part.sentence == total.sentence
                && part.start > total.end
                && Objects.equals(part.where.country(), total.where.country());
        int first = total.end;
        while (list && first < part.start && !total.scene.tokens().isMark(first, ',')) {
            first++;
        }
        return list && !hasPlaceBefore(total, first);
    }

    /** "131 drones: 75 Shaheds shot down, 56 decoys lost", "40 missiles: 30 cruise missiles, ten ballistic". */
    private static boolean isKindOf(Draft part, Draft total) {
        if (part.family == null || total.family == null) {
            return false;
        }
        return switch (total.family) {
            case DRONE -> part.family == WeaponFamily.DECOY;
            case MISSILE -> part.family == WeaponFamily.CRUISE_MISSILE || part.family == WeaponFamily.BALLISTIC_MISSILE;
            default -> false;
        };
    }

    /** In one field; or in the text below a title whose number the text does not repeat. */
    private boolean sameField(Draft part, Draft total) {
        boolean headline = total.scene.field() == Field.TITLE && part.scene.field() == Field.TEXT;
        return part.scene == total.scene || headline && !Arithmetic.isRepeated(total, drafts);
    }

    private static boolean isRightBehind(Draft first, Draft total) {
        return first.scene == total.scene && first.sentence == total.sentence && first.start >= total.start;
    }

    private boolean isPlausible(List<Draft> run, Draft total) {
        Draft first = run.get(0);
        if (isOneOfMany(run, total)) {
            return false;
        }
        if (run.stream().allMatch(d -> d.role == Role.SUBSET && d.whole == total)) {
            return true;
        }
        boolean names =
                run.stream().anyMatch(d -> d.group.number() == null && d.isKnown() && d.sentence != total.sentence);
        if (names) {
            return false;
        }
        if (isNextOfPlaces(first, total)) {
            return false;
        }
        boolean siblings =
                first.lead != null && (first.lead == total || first.lead == total.lead) && first.role != Role.SUBSET;
        if (siblings && first.metric == total.metric && total.lead != null
                || total.best() < COINCIDENCE && !isRightBehind(first, total)) {
            return false;
        }
        boolean days = run.stream().anyMatch(d -> !SameEvent.sameDay(d, total));
        if (days && total.best() < COINCIDENCE) {
            return false;
        }
        boolean near = first.scene == total.scene && Math.abs(first.sentence - total.sentence) <= 3;
        boolean distinct = run.stream()
                .anyMatch(d -> !Objects.equals(d.when, first.when)
                        || !Objects.equals(d.where, first.where)
                        || d.family != first.family
                        || d.metric != first.metric
                        || d.group.more());
        return near || distinct || isHeadline(run, total);
    }

    /** "Yerevan welcomes 94" above "each let 90 go, and Yerevan took home four nurses besides": the sum of one sentence, too large for chance. */
    private static boolean isHeadline(List<Draft> run, Draft total) {
        Draft first = run.get(0);
        return total.scene.field() == Field.TITLE
                && total.best() >= LARGE
                && run.stream().allMatch(d -> d.scene.field() == Field.TEXT && d.sentence == first.sentence);
    }

    /** "A blast killed 13. Fifteen died in another. A mine killed four ...": a larger number in between is no part, so the first is no sum. */
    private boolean isOneOfMany(List<Draft> run, Draft total) {
        Draft last = run.get(run.size() - 1);
        return open().stream()
                .anyMatch(d -> d.scene == total.scene
                        && d.scene == last.scene
                        && d.metric == total.metric
                        && d.role == Role.TOTAL
                        && d.order > total.order
                        && d.order < last.order
                        && d.best() > total.best());
    }

    /** "Nine injured in Kfar Kila, six in Odaisseh and three in Khiam": the first has a place too and is one of the list, not its sum. */
    private static boolean isNextOfPlaces(Draft first, Draft total) {
        boolean list = first.lead == total
                && first.rule.equals(NextOfList.RULE)
                && first.sentence == total.sentence
                && SameEvent.elsewhere(first, total);
        for (int i = total.end; i < first.start; i++) {
            // "Six in Donetsk region (four in Lyman, two in Siversk)".
            list &= !total.scene.tokens().isMark(i, ':')
                    && !total.scene.tokens().isMark(i, '(');
        }
        return list && hasPlaceBefore(total, first.start);
    }

    private static boolean hasPlaceBefore(Draft total, int to) {
        for (int i = total.scene.tokens().sentenceStart(total.sentence); i < to; i++) {
            if (total.scene.place(i) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> open() {
        return Arithmetic.open(drafts);
    }
}
