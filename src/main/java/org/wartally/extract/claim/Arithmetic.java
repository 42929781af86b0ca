package org.wartally.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.Modifier;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;

/** The report's own arithmetic: what adds up, what is said again, what is some of a number before it. */
final class Arithmetic {

    private static final Set<Metric> OUTCOMES = Set.of(Metric.INTERCEPTED, Metric.SUPPRESSED, Metric.NEUTRALISED);
    /** More parts than this are no list of a report. */
    private static final int MOST_PARTS = 30;
    /** A rough number ("over 600") is the same as a sum that exceeds it by no more than this factor. */
    private static final double ROUGH = 1.25;

    private final List<Draft> drafts;

    Arithmetic(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void apply() {
        parts();
        restated();
        roughlyRestated();
        ladders();
        subsets();
        increments();
        sumsOfMetrics();
    }

    private List<Draft> open() {
        return drafts.stream()
                .filter(d -> d.role == Role.TOTAL || d.role == Role.INCREMENT)
                .toList();
    }

    /** A run of figures that adds up to another is its parts; with two outcomes the sum is neutralised. */
    private void parts() {
        for (Draft total : open()) {
            if (total.role == Role.TOTAL && total.best() > 1 && total.whole == null) {
                List<Draft> run = run(total);
                run.forEach(part -> becomePart(part, total));
                boolean mixed = run.stream().map(p -> p.metric).distinct().count() > 1;
                total.metric = mixed ? Metric.NEUTRALISED : total.metric;
            }
        }
    }

    private static void becomePart(Draft part, Draft total) {
        part.role = Role.PART;
        part.whole = total;
        part.family =
                part.family == null || part.group.weapon() == null && total.family != null ? total.family : part.family;
        part.side = part.side == null ? total.side : part.side;
    }

    /** The first run of figures, behind the total or right before it, that adds up to it; empty where none does. */
    private List<Draft> run(Draft total) {
        List<Draft> rest =
                open().stream().filter(d -> d != total && mayBePart(d, total)).toList();
        for (int first = 0; first < rest.size(); first++) {
            List<Draft> run = new ArrayList<>();
            long sum = 0;
            for (int d = first; d < rest.size() && sum < total.best() && run.size() < MOST_PARTS; d++) {
                run.add(rest.get(d));
                sum += rest.get(d).best();
            }
            if (sum == total.best() && run.size() > 1 && isPlausible(run, total)) {
                return run;
            }
        }
        return List.of();
    }

    private boolean mayBePart(Draft part, Draft total) {
        boolean metric = part.metric == total.metric
                || (total.metric == Metric.INTERCEPTED || total.metric == Metric.NEUTRALISED)
                        && OUTCOMES.contains(part.metric)
                        && part.metric != Metric.NEUTRALISED;
        return metric
                && part.best() < total.best()
                && part.best() > 0
                && sameField(part, total)
                && sameWeapon(part, total)
                && sameSide(part, total)
                && inside(part, total);
    }

    /** In one field; or in the text below a title whose number the text does not repeat. */
    private boolean sameField(Draft part, Draft total) {
        boolean headline = total.scene.field() == Field.TITLE && part.scene.field() == Field.TEXT;
        return part.scene == total.scene || headline && !isRepeated(total);
    }

    private boolean isRepeated(Draft title) {
        return drafts.stream()
                .anyMatch(d -> d.scene != title.scene && d.metric == title.metric && d.best() == title.best());
    }

    private static boolean isPlausible(List<Draft> run, Draft total) {
        Draft first = run.get(0);
        boolean near = first.scene == total.scene && Math.abs(first.sentence - total.sentence) <= 3;
        boolean distinct = run.stream()
                .anyMatch(d -> !Objects.equals(d.when, first.when)
                        || !Objects.equals(d.where, first.where)
                        || d.family != first.family
                        || d.metric != first.metric
                        || d.group.more());
        return near || distinct;
    }

    private static boolean sameWeapon(Draft part, Draft total) {
        if (!part.metric.ofWeapons()
                || part.family == null
                || total.family == null
                || total.family == WeaponFamily.UNKNOWN) {
            return true;
        }
        return part.family == total.family;
    }

    private static boolean sameSide(Draft a, Draft b) {
        return a.side == null || b.side == null || a.side.equals(b.side);
    }

    /** Whether the place of the part lies in that of the total. */
    private static boolean inside(Draft part, Draft total) {
        String whole = total.where.regionCode();
        if (whole == null || part.where.regionCode() == null || whole.equals(part.where.regionCode())) {
            return true;
        }
        return total.where.regionLevel() == RegionLevel.COUNTRY;
    }

    /** The same number said again: in the title it is a restatement of the text's, in the text of the first. */
    private void restated() {
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

    private @org.jspecify.annotations.Nullable Draft original(Draft draft) {
        for (Draft other : drafts) {
            boolean stands = other.role == Role.TOTAL || other.role == Role.PART;
            boolean earlier = draft.scene.field() == Field.TITLE
                    ? other.scene.field() == Field.TEXT
                    : other != draft && other.scene == draft.scene && drafts.indexOf(other) < drafts.indexOf(draft);
            if (stands && earlier && isSame(draft, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSame(Draft a, Draft b) {
        boolean number = a.metric == b.metric && a.best() == b.best() && a.best() > 0 && !a.group.more();
        return number && compatible(a, b) && (a.best() > 1 || a.scene != b.scene || isDefinite(a));
    }

    /** "the man": somebody already spoken of. */
    private static boolean isDefinite(Draft draft) {
        String first = draft.scene.tokens().lower(draft.group.start());
        return first.equals("the")
                || draft.victimGroup == null
                        && draft.group.number() == null
                        && !first.equals("a")
                        && !first.equals("an");
    }

    private static boolean compatible(Draft a, Draft b) {
        boolean groups = a.victimGroup == null || b.victimGroup == null || a.victimGroup == b.victimGroup;
        boolean types = a.victimType == b.victimType
                || a.victimType == VictimType.UNKNOWN
                || b.victimType == VictimType.UNKNOWN;
        boolean claimants = a.claimantSide == null
                || b.claimantSide == null
                || a.claimantSide.equals(b.claimantSide)
                || a.side == null;
        return groups && types && claimants && sameSide(a, b) && sameWeapon(a, b) && samePlace(a, b) && sameDay(a, b);
    }

    private static boolean samePlace(Draft a, Draft b) {
        return !(a.placed && b.placed) || WhereScope.compatible(a.where, b.where);
    }

    private static boolean sameDay(Draft a, Draft b) {
        return !(a.dated && b.dated)
                || a.when.end() == null
                || b.when.end() == null
                || !a.when.start().isAfter(b.when.end()) && !b.when.start().isAfter(a.when.end());
    }

    /** "dozens" beside 26, "over 600" beside 307 and 390: rough words for numbers that the report gives. */
    private void roughlyRestated() {
        for (Draft rough : open()) {
            boolean isRough = rough.count.modifier() == Modifier.VAGUE
                    || rough.count.modifier() == Modifier.MORE_THAN
                    || rough.count.modifier() == Modifier.ABOUT
                    || rough.count.modifier() == Modifier.NEARLY;
            if (isRough && rough.role == Role.TOTAL && isCovered(rough)) {
                rough.role = Role.RESTATED;
            }
        }
    }

    private boolean isCovered(Draft rough) {
        List<Draft> exact = open().stream()
                .filter(d -> d != rough
                        && d.metric == rough.metric
                        && d.count.modifier() != Modifier.VAGUE
                        && compatible(rough, d))
                .toList();
        boolean vague = rough.count.modifier() == Modifier.VAGUE;
        if (vague && exact.stream().anyMatch(d -> d.best() >= rough.best() && d.best() < 10 * rough.best())) {
            return true;
        }
        List<String> sides =
                exact.stream().map(d -> String.valueOf(d.side)).distinct().toList();
        for (String side : sides) {
            long sum = exact.stream()
                    .filter(d -> String.valueOf(d.side).equals(side))
                    .mapToLong(Draft::best)
                    .sum();
            long numbers = exact.stream()
                    .filter(d -> String.valueOf(d.side).equals(side))
                    .count();
            if (!vague && numbers > 1 && sum >= rough.best() && sum <= ROUGH * rough.best()) {
                return true;
            }
        }
        return false;
    }

    /** A toll that rises or falls: of two numbers in one "toll" phrase the second is the older; tolls replace what stood before. */
    private void ladders() {
        for (Draft toll : open()) {
            if (toll.rule.equals("toll")) {
                for (Draft other : open()) {
                    boolean older = other != toll
                            && other.metric == toll.metric
                            && other.best() < toll.best()
                            && compatible(toll, other)
                            && other.group.number() != null
                            && !other.group.more();
                    if (older
                            && (other.rule.equals("toll") || !other.dated)
                            && other.whole == null
                            && sameRegion(other, toll)) {
                        other.role = Role.SUPERSEDED;
                    }
                }
            }
        }
    }

    private static boolean sameRegion(Draft a, Draft b) {
        return Objects.equals(a.where.regionCode(), b.where.regionCode());
    }

    /** A smaller number of a place inside the place of a larger one, with no day of its own, is some of it. */
    private void subsets() {
        for (Draft draft : open()) {
            for (Draft total : open()) {
                if (draft.role == Role.TOTAL && isSubset(draft, total)) {
                    draft.role = Role.SUBSET;
                    draft.whole = total;
                }
            }
        }
    }

    /** Earlier in the same field, or in a title above the text. */
    private boolean isBefore(Draft total, Draft draft) {
        boolean headline =
                total.scene.field() == Field.TITLE && draft.scene.field() == Field.TEXT && !isRepeated(total);
        return headline || total.scene == draft.scene && drafts.indexOf(total) < drafts.indexOf(draft);
    }

    private boolean isSubset(Draft draft, Draft total) {
        boolean order = total != draft && isBefore(total, draft) && total.role == Role.TOTAL;
        boolean number = draft.metric == total.metric && draft.best() < total.best() && draft.best() > 0;
        if (!order
                || !number
                || !sameSide(draft, total)
                || !sameWeapon(draft, total)
                || !compatible(draft, total)
                || draft.where.place() == null
                || total.where.place() == null) {
            return false;
        }
        boolean narrower = !Objects.equals(draft.where.place(), total.where.place()) && draft.where.place() != null;
        return narrower && isArea(total) && inside(draft, total) && total.where.regionCode() != null;
    }

    /** Whether the total speaks of a whole region or country, not of one town in it. */
    private static boolean isArea(Draft total) {
        return total.where.geonameid() == null
                || total.where.regionLevel() == RegionLevel.COUNTRY
                || AREA_CITIES.contains(String.valueOf(total.where.regionCode()));
    }

    /** Cities that are regions of their own: their districts lie inside. */
    private static final Set<String> AREA_CITIES = Set.of("UA-30", "UA-40", "RU-MOW", "RU-SPE");

    /** "Eleven more" without anything before it is a number like any other. */
    private void increments() {
        for (Draft draft : drafts) {
            if (draft.role == Role.INCREMENT && !hasEarlier(draft)) {
                draft.role = Role.TOTAL;
            }
        }
    }

    private boolean hasEarlier(Draft draft) {
        return drafts.stream()
                .takeWhile(other -> other != draft)
                .anyMatch(other -> other.metric == draft.metric
                        && other.scene == draft.scene
                        && other.counts()
                        && WhereScope.compatible(other.where, draft.where));
    }

    /** "Losses of 17, nine killed and eight wounded": the sum of both is said again. */
    private void sumsOfMetrics() {
        for (Draft sum : open()) {
            if (sum.metric == Metric.CASUALTIES && sum.best() > 0) {
                for (Draft killed : open()) {
                    boolean told = killed.metric == Metric.KILLED
                            && open().stream()
                                    .anyMatch(
                                            i -> i.metric == Metric.INJURED && killed.best() + i.best() == sum.best());
                    sum.role = told ? Role.RESTATED : sum.role;
                }
            }
        }
    }
}
