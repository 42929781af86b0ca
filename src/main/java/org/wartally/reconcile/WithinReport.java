package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Role;
import org.wartally.model.Total;

/**
 * The arithmetic of one report: what its claims amount to without counting anybody twice.
 *
 * <p>A part or subset that lies in another cell of the weekly tables (region, week, weapon, metric; of a part also side and
 * victim type) than its whole is taken out of it: of 87 drones over Russia, 31 of them over Rostov, the 31 count for Rostov and 56 for
 * the country. In the same cell it changes nothing, for the whole says it all.
 */
public final class WithinReport {

    private static final Comparator<Claim> READING_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.span().field())
            .thenComparing(claim -> claim.span().start())
            .thenComparing(claim -> claim.span().end())
            .thenComparing(Claim::claimId);

    private final List<Claim> reading;
    private final Wholes wholes;
    private final Map<String, List<Claim>> below = new HashMap<>();
    private final Map<String, List<Claim>> rivals = new HashMap<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, Use> unused = new LinkedHashMap<>();

    private WithinReport(List<Claim> claims) {
        reading = claims.stream().sorted(READING_ORDER).toList();
        wholes = new Wholes(reading);
    }

    /**
     * What a report amounts to by itself, as the exchange format shows it; in the order in which the cells are first read.
     *
     * @param claims all claims of one report, in any order
     */
    public static List<Total> totals(List<Claim> claims) {
        return Totals.of(count(claims).contributions());
    }

    /**
     * What a report adds to figures.
     *
     * @param claims all claims of one report, in any order
     */
    public static ReportCount count(List<Claim> claims) {
        WithinReport report = new WithinReport(claims);
        report.sortByWhole();
        report.reading.stream().filter(report::standsAlone).forEach(report::add);
        return new ReportCount(Rivals.settle(report.contributions), report.unused);
    }

    private void sortByWhole() {
        for (Claim claim : reading) {
            if (!wholes.counts(claim)) {
                unused.put(claim.claimId(), Use.NONE);
                continue;
            }
            Claim rival = rivalOf(claim);
            if (rival != null) {
                rivals.computeIfAbsent(rival.claimId(), id -> new ArrayList<>()).add(claim);
                continue;
            }
            Claim whole = wholes.of(claim);
            if (whole != null) {
                below.computeIfAbsent(whole.claimId(), id -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The count that another count of the same event stands beside; null for a claim that is no such second count. */
    private @Nullable Claim rivalOf(Claim claim) {
        Claim first = claim.role() == Role.TOTAL && claim.partOf() != null ? wholes.byId(claim.partOf()) : null;
        return first != null && wholes.counts(first) ? first : null;
    }

    private boolean standsAlone(Claim claim) {
        return !unused.containsKey(claim.claimId()) && wholes.of(claim) == null && rivalOf(claim) == null;
    }

    /** Adds what a claim counts, once those below it that count elsewhere are taken out. */
    private void add(Claim claim) {
        List<Claim> elsewhere = new ArrayList<>();
        Set<String> details = new TreeSet<>();
        sortBelow(claim, claim, elsewhere, details);
        Claim widened = widened(claim, details);
        Bounds taken = elsewhere.stream().map(Bounds::of).reduce(Bounds.ZERO, Bounds::plus);
        Bounds left = Bounds.of(widened).minus(taken);
        if (elsewhere.isEmpty()) {
            contributions.add(Contribution.of(widened, false, details));
        } else if (left.best() > 0) {
            contributions.add(Contribution.of(withCount(widened, left), true, details));
        } else {
            unused.put(claim.claimId(), Use.SPLIT);
            details.forEach(id -> unused.put(id, Use.SPLIT));
        }
        elsewhere.forEach(this::add);
    }

    /** Between 12 and 15 where a second speaker of the report counts 15. */
    private Claim widened(Claim claim, Set<String> details) {
        Bounds bounds = Bounds.of(claim);
        for (Claim rival : rivals.getOrDefault(claim.claimId(), List.of())) {
            bounds = bounds.widenedBy(Bounds.of(widened(rival, details)));
            addWithAllBelow(rival, details);
        }
        return bounds.equals(Bounds.of(claim)) ? claim : withCount(claim, bounds);
    }

    /** What a second speaker tells of those whom he counts tells of the same people, and is not taken out of them once more. */
    private void addWithAllBelow(Claim claim, Set<String> details) {
        details.add(claim.claimId());
        for (Map<String, List<Claim>> of : List.of(below, rivals)) {
            of.getOrDefault(claim.claimId(), List.of()).forEach(one -> addWithAllBelow(one, details));
        }
    }

    /** Below a claim of the same cell lie claims that may still count elsewhere: they are taken out of the same whole. */
    private void sortBelow(Claim whole, Claim parent, List<Claim> elsewhere, Set<String> details) {
        for (Claim child : below.getOrDefault(parent.claimId(), List.of())) {
            Claim full = Inherited.from(parent, child);
            if (Cell.of(full).isIn(Cell.of(whole), full.role())) {
                details.add(full.claimId());
                rivals.getOrDefault(full.claimId(), List.of()).forEach(rival -> addWithAllBelow(rival, details));
                sortBelow(whole, full, elsewhere, details);
            } else {
                elsewhere.add(full);
            }
        }
    }

    static Claim withCount(Claim claim, Bounds bounds) {
        return new Claim(
                claim.claimId(),
                claim.reportId(),
                claim.metric(),
                bounds.as(claim.count()),
                claim.role(),
                claim.partOf(),
                claim.side(),
                claim.victimType(),
                claim.victimGroup(),
                claim.weaponFamily(),
                claim.weaponModel(),
                claim.claimant(),
                claim.claimantSide(),
                claim.where(),
                claim.when(),
                claim.span(),
                claim.rule(),
                claim.flags());
    }
}
