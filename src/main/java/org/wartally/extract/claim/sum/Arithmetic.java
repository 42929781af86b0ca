package org.wartally.extract.claim.sum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.claim.elided.NewerNumbers;
import org.wartally.extract.claim.scene.Draft;
import org.wartally.extract.claim.scene.Ground;
import org.wartally.extract.claim.scene.Group;
import org.wartally.extract.claim.scene.Words;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.Where;

/** The report's own arithmetic: what adds up, what is said again, what is some of a number before it. */
public final class Arithmetic {

    /** A report with more claims than this is a collection (the longest of 6,900 has fewer): its sums are read stretch by stretch. */
    private static final int STRETCH = 150;

    private final List<Draft> drafts;
    private final Words words;

    private Arithmetic(List<Draft> drafts, Words words) {
        this.drafts = drafts;
        this.words = words;
    }

    /** Reads the sums of a report; its claims stand in reading order, those of the title last. */
    public static void apply(List<Draft> claims, Words words) {
        for (int i = 0; i < claims.size(); i++) {
            claims.get(i).order = i;
        }
        List<Draft> text = of(claims, Field.TEXT);
        List<Draft> opening = new ArrayList<>(text.subList(0, Math.min(STRETCH, text.size())));
        opening.addAll(of(claims, Field.TITLE));
        new Arithmetic(opening, words).apply();
        for (int from = STRETCH; from < text.size(); from += STRETCH) {
            new Arithmetic(text.subList(from, Math.min(from + STRETCH, text.size())), words).apply();
        }
    }

    private static List<Draft> of(List<Draft> claims, Field field) {
        return claims.stream().filter(d -> d.scene.field() == field).toList();
    }

    private void apply() {
        others();
        LastOfRow.apply(drafts);
        Anaphora anaphora = new Anaphora(drafts);
        anaphora.apply();
        increments();
        new Ladders(drafts).updates();
        new PeriodParts(drafts).apply();
        new Parts(drafts).apply();
        new Restatements(drafts, words).apply();
        new Events(drafts).apply();
        new RoughNumbers(drafts).apply();
        new Ladders(drafts).apply();
        new OfPlaces(drafts).apply();
        OfThese.apply(drafts);
        OfTheNamed.apply(drafts);
        new Subsets(drafts).apply();
        anaphora.chain();
        new DealtOut(drafts).apply();
        circles();
        wholes();
        bothSides();
        TitleSums.apply(drafts);
        LaggingTitles.apply(drafts, words);
        soleTolls();
        sumsOfMetrics();
    }

    /** Of two numbers that each were taken for what the other belongs to, the one that is a total of its own is the whole. */
    private void circles() {
        for (Draft draft : drafts) {
            if (draft.role == Role.TOTAL && isInCircle(draft)) {
                draft.whole = null;
            }
        }
        for (Draft draft : drafts) {
            if (isInCircle(draft)) {
                draft.whole = null;
                draft.role = Role.TOTAL;
            }
        }
    }

    private boolean isInCircle(Draft draft) {
        Draft whole = draft.whole;
        for (int i = 0; whole != null && i < drafts.size(); i++) {
            if (whole == draft) {
                return true;
            }
            whole = whole.whole;
        }
        return false;
    }

    /** "Six killed: three in Kherson region, two in Donetsk region": the whole is the country's, not that of its first part. */
    private void wholes() {
        drafts.stream().filter(this::lendsPlace).forEach(some -> widen(Objects.requireNonNull(some.whole)));
        Map<Draft, List<Draft>> located = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.whole != null && draft.metric == draft.whole.metric && hasRegion(draft, draft.whole)) {
                located.computeIfAbsent(draft.whole, whole -> new ArrayList<>()).add(draft);
            }
        }
        located.forEach((whole, parts) -> {
            Set<Where> regions = parts.stream().map(part -> region(part.where)).collect(Collectors.toSet());
            // What adds up to more than the whole are no parts of it side by side, but the same people counted in
            // several ways.
            boolean apart = parts.stream().mapToLong(Draft::best).sum() <= whole.best();
            boolean elsewhere = !whole.placed && whole.metric.ofWeapons();
            if (regions.size() == 1 && isAllOf(whole, parts)) {
                whole.where = regions.iterator().next();
                whole.placeGround = Ground.of("the region in which all its parts lie", whole.where);
            }
            if (regions.size() > 1 && (regions.contains(region(whole.where)) || elsewhere) && apart) {
                Where narrow = whole.where;
                drafts.stream()
                        .filter(d -> d == whole || isToldWith(d, whole, narrow))
                        .forEach(Arithmetic::widen);
            }
        });
    }

    /** "19 drones were downed: seven over the Klintsy district, twelve over the Sevsk district": of a country, told to the last one. */
    private static boolean isAllOf(Draft whole, List<Draft> parts) {
        return !whole.placed
                && whole.where.regionLevel() == RegionLevel.COUNTRY
                && parts.stream().mapToLong(Draft::best).sum() == whole.best();
    }

    /** "Raids cost 60 lives, 44 of them in Latakia": the only place of the sentence is that of the 44; where the rest died nobody tells. */
    private boolean lendsPlace(Draft some) {
        Draft whole = some.whole;
        boolean own = whole != null
                && some.role == Role.SUBSET
                && some.group.whole() == Group.Whole.PRONOUN
                && some.scene == whole.scene
                && some.sentence == whole.sentence
                && some.best() < whole.best()
                && words.is(Words.Class.LIST_LOCATIVE, some.scene.tokens(), some.group.end());
        Ground ground = own ? whole.placeGround : null;
        return ground != null
                && ground.start() >= some.group.end()
                && whole.where.regionLevel() == RegionLevel.ADMIN1
                && some.scene.tokens().sentenceOf(ground.start()) == some.sentence;
    }

    /** A place of its own that may be one of the whole's: not that of the sentence before, nor one of another country. */
    private static boolean hasRegion(Draft part, Draft whole) {
        return part.where.regionLevel() == RegionLevel.ADMIN1
                && (part.placed || part.sentence == whole.sentence)
                && Objects.equals(part.where.country(), whole.where.country());
    }

    /** "Killed 37 people and wounded 105": the second number has the place of the first; so has the same number said again. */
    private static boolean isToldWith(Draft draft, Draft whole, Where where) {
        if (draft.role == Role.RESTATED && draft.first == whole) {
            return !draft.placed && region(draft.where).equals(region(where));
        }
        return draft.scene == whole.scene
                && draft.sentence == whole.sentence
                && !draft.placed
                && draft.whole == null
                && region(draft.where).equals(region(where));
    }

    private static void widen(Draft draft) {
        draft.where = new Where(null, null, draft.where.country(), RegionLevel.COUNTRY);
        draft.flags = "several_regions";
    }

    private static Where region(Where where) {
        return new Where(null, null, where.regionCode(), where.regionLevel());
    }

    /** The figures that still stand for themselves. */
    static List<Draft> open(List<Draft> drafts) {
        List<Draft> open = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.role == Role.TOTAL || draft.role == Role.INCREMENT) {
                open.add(draft);
            }
        }
        return open;
    }

    /** Whether the text says the number of a title again. */
    static boolean isRepeated(Draft title, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(d -> d.scene != title.scene && d.metric == title.metric && d.best() == title.best());
    }

    private List<Draft> open() {
        return open(drafts);
    }

    /** "Others were wounded" beside a number of the wounded adds nothing that can be counted. */
    private void others() {
        for (Draft draft : drafts) {
            boolean numbered = draft.group.isOthers()
                    && drafts.stream().anyMatch(d -> d.metric == draft.metric && !d.group.isOthers());
            draft.role = numbered ? Role.RESTATED : draft.role;
        }
    }

    /** "Eleven more" without anything before it is a number like any other. */
    private void increments() {
        Map<Long, Draft> tolls = tolls();
        for (Draft draft : drafts) {
            boolean told = draft.rule.equals(NewerNumbers.ADDED) || draft.ofHurt;
            if (draft.role == Role.INCREMENT && !told && (!hasEarlier(draft) || isContrasted(draft))) {
                draft.role = Role.TOTAL;
            }
            Draft grown = draft.role == Role.INCREMENT ? grown(draft, tolls) : null;
            if (grown != null) {
                draft.role = Role.SUBSET;
                draft.whole = grown;
                draft.when = grown.when;
                draft.dateGround = grown.dateGround;
            }
        }
    }

    /** "The toll is now 17. Four more bodies were found; before that there had been 13": the toll that holds them already; null where none does. */
    private @Nullable Draft grown(Draft more, Map<Long, Draft> tolls) {
        for (Draft old : drafts) {
            boolean replaced = old.role == Role.SUPERSEDED && old.metric == more.metric;
            Draft toll = replaced ? tolls.get(old.best() + more.best()) : null;
            if (toll != null && toll.metric == more.metric && toll.scene == more.scene && toll.order < more.order) {
                return toll;
            }
        }
        return null;
    }

    /** The first total of each number. */
    private Map<Long, Draft> tolls() {
        Map<Long, Draft> tolls = new HashMap<>();
        drafts.stream().filter(d -> d.role == Role.TOTAL).forEach(d -> tolls.putIfAbsent(d.best(), d));
        return tolls;
    }

    private boolean hasEarlier(Draft draft) {
        return drafts.stream()
                .takeWhile(other -> other != draft)
                .anyMatch(other -> other.metric == draft.metric && other.scene == draft.scene && other.counts());
    }

    /** "Ten were killed and 17 others wounded": others than the dead, not than those wounded before. */
    private boolean isContrasted(Draft draft) {
        Draft last = null;
        for (Draft other : drafts) {
            boolean here = other.scene == draft.scene && other.sentence == draft.sentence && other.order < draft.order;
            last = here && other.role != Role.SUBSET ? other : last;
        }
        return last != null
                && last.metric != draft.metric
                && last.metric.counted() == Metric.Counted.PEOPLE
                && draft.metric.counted() == Metric.Counted.PEOPLE;
    }

    /** "The army had spoken of 16 dead" where no newer number stands: the only one there is. */
    private void soleTolls() {
        for (Draft draft : drafts) {
            if (draft.role == Role.SUPERSEDED && !isReplaced(draft)) {
                draft.role = Role.TOTAL;
            }
        }
    }

    private boolean isReplaced(Draft draft) {
        return drafts.stream()
                .anyMatch(d -> d != draft
                        && d.metric == draft.metric
                        && d.role != Role.SUPERSEDED
                        && d.role.counting()
                        && isNewer(d, draft));
    }

    /** "A blast initially killed six. The mayor later died": one more, not a newer number. */
    private static boolean isNewer(Draft draft, Draft old) {
        boolean one = draft.group.number() == null && old.group.number() != null;
        return !one || draft.scene != old.scene || draft.order < old.order;
    }

    /** "Exchanged 230 prisoners, 115 from each side": those of both sides are said again. */
    private void bothSides() {
        if (drafts.stream().noneMatch(d -> d.metric == Metric.EXCHANGED)) {
            return;
        }
        for (Draft sum : open()) {
            for (Draft each : open()) {
                boolean half = sum.metric == Metric.EXCHANGED
                        && each.metric == sum.metric
                        && each.scene == sum.scene
                        && 2 * each.best() == sum.best();
                if (half && open().stream().anyMatch(other -> isOtherSide(other, each))) {
                    sum.role = Role.RESTATED;
                }
            }
        }
    }

    private static boolean isOtherSide(Draft other, Draft each) {
        return other.metric == each.metric
                && other.best() == each.best()
                && other.side != null
                && each.side != null
                && !other.side.equals(each.side);
    }

    /** "Losses of 17, nine killed and eight wounded": the sum of both is said again. */
    private void sumsOfMetrics() {
        for (Draft sum : open()) {
            if (sum.metric == Metric.CASUALTIES && sum.best() > 0) {
                for (Draft killed : open()) {
                    boolean told = killed.metric == Metric.KILLED
                            && (sum.order < killed.order || sum.ofAll || sum.scene.field() == Field.TITLE)
                            && open().stream()
                                    .anyMatch(i -> i.metric == Metric.INJURED
                                            && RoughNumbers.isSum(sum, killed.best() + i.best()));
                    sum.role = told ? Role.RESTATED : sum.role;
                }
            }
        }
    }
}
