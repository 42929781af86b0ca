package org.wartally.reconcile;

import static org.wartally.model.Metric.CASUALTIES;
import static org.wartally.model.Metric.INJURED;
import static org.wartally.model.Metric.INTERCEPTED;
import static org.wartally.model.Metric.KILLED;
import static org.wartally.model.Metric.NEUTRALISED;
import static org.wartally.model.Metric.SUPPRESSED;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.WeaponFamily;
import org.wartally.model.Where;

/**
 * Which whole each part and subset of a report belongs to.
 *
 * <p>The link that the report's grammar gave is taken as it is; where it gave none, the nearest number before it that
 * can hold it is the whole: in "13 died. ... Two of them were children" the 13.
 */
final class Wholes {

    private final List<Claim> reading;
    private final Map<String, Claim> byId = new HashMap<>();
    private final Map<String, Claim> wholes = new HashMap<>();

    /** @param reading claims of one report in reading order */
    Wholes(List<Claim> reading) {
        this.reading = reading;
        reading.forEach(claim -> byId.put(claim.claimId(), claim));
        for (int i = 0; i < reading.size(); i++) {
            Claim whole = find(i);
            if (whole != null) {
                wholes.put(reading.get(i).claimId(), whole);
            }
        }
    }

    /** The whole that a claim belongs to; null for a claim that stands by itself. */
    @Nullable
    Claim of(Claim claim) {
        return wholes.get(claim.claimId());
    }

    /** The claim of that id, null where the report has none. */
    @Nullable
    Claim byId(String id) {
        return byId.get(id);
    }

    /** Whether a claim counts: its own role does, and so does every whole above it. A subset without a whole does not. */
    boolean counts(Claim claim) {
        Set<String> seen = new HashSet<>();
        for (Claim at = claim; at != null; at = of(at)) {
            if (!at.role().counting() || !seen.add(at.claimId())) {
                return false;
            }
            if (at.role() == Role.SUBSET && of(at) == null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Claim find(int i) {
        Claim claim = reading.get(i);
        if (claim.role() != Role.PART && claim.role() != Role.SUBSET) {
            return null;
        }
        Claim linked = claim.partOf() == null ? null : byId.get(claim.partOf());
        if (linked == null) {
            return nearest(i);
        }
        return linked.role() == Role.RESTATED ? firstSaid(linked) : linked;
    }

    /** A headline's "25 hurt, three of them children" has its whole in the text's 25. */
    private Claim firstSaid(Claim restated) {
        return reading.stream()
                .filter(other -> other.role() == Role.TOTAL)
                .filter(other -> other.metric() == restated.metric() && fits(other, restated))
                .filter(other -> other.count().best() == restated.count().best())
                .findFirst()
                .orElse(restated);
    }

    /** Before it, where its region lies; else before it anywhere; else the toll that follows it. */
    private @Nullable Claim nearest(int i) {
        Claim claim = reading.get(i);
        Claim anywhere = null;
        for (int before = i - 1; before >= 0; before--) {
            Claim whole = reading.get(before);
            if (canHold(whole, claim)) {
                if (contains(whole.where(), claim.where())) {
                    return whole;
                }
                anywhere = anywhere == null ? whole : anywhere;
            }
        }
        return anywhere == null ? nextTotal(i) : anywhere;
    }

    private @Nullable Claim nextTotal(int i) {
        return reading.subList(i + 1, reading.size()).stream()
                .filter(later -> later.role() == Role.TOTAL && canHold(later, reading.get(i)))
                .findFirst()
                .orElse(null);
    }

    private static boolean canHold(Claim whole, Claim claim) {
        boolean large = whole.count().high() == null
                || claim.count().best() <= whole.count().best();
        return large && stands(whole, claim) && takesIn(whole.metric(), claim.metric()) && fits(whole, claim);
    }

    /**
     * A number named apart has others below it only in its own region: "shelling there killed five: the parents and ...". A
     * part has parts only where they tell more: "213 by fire, 210 drones and three missiles".
     */
    private static boolean stands(Claim whole, Claim claim) {
        return switch (whole.role()) {
            case RESTATED -> false;
            case SUBSET -> Objects.equals(Cell.region(whole.where()), Cell.region(claim.where()));
            case PART -> claim.role() == Role.SUBSET || (isOpen(whole.weaponFamily()) && !isOpen(claim.weaponFamily()));
            default -> true;
        };
    }

    private static boolean contains(Where whole, Where part) {
        String region = Cell.region(whole);
        return region == null
                || region.equals(Cell.region(part))
                || (whole.regionLevel() == RegionLevel.COUNTRY && region.equals(part.country()));
    }

    private static boolean takesIn(Metric whole, Metric part) {
        return whole == part
                || (whole == NEUTRALISED && (part == INTERCEPTED || part == SUPPRESSED))
                || (whole == CASUALTIES && (part == KILLED || part == INJURED));
    }

    private static boolean fits(Claim whole, Claim claim) {
        boolean sides =
                whole.side() == null || claim.side() == null || whole.side().equals(claim.side());
        return sides && fits(whole.weaponFamily(), claim.weaponFamily());
    }

    private static boolean fits(@Nullable WeaponFamily whole, @Nullable WeaponFamily part) {
        return whole == part
                || isOpen(whole)
                || isOpen(part)
                || (whole == WeaponFamily.DRONE && part == WeaponFamily.DECOY);
    }

    private static boolean isOpen(@Nullable WeaponFamily family) {
        return family == null || family == WeaponFamily.UNKNOWN;
    }
}
