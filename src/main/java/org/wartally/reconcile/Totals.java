package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Total;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;

/** Contributions of one report summed by the key of a total. */
final class Totals {

    /** The key of a total. */
    private record Key(
            Metric metric,
            @Nullable String side,
            VictimType victimType,
            @Nullable WeaponFamily weaponFamily,
            @Nullable String regionCode,
            RegionLevel regionLevel,
            @Nullable String isoWeek) {

        static Key of(Claim claim) {
            return new Key(
                    claim.metric(),
                    claim.side(),
                    Cell.victimType(claim),
                    claim.weaponFamily(),
                    claim.where().regionCode(),
                    claim.where().regionLevel(),
                    claim.when().isoWeek());
        }
    }

    private Totals() {}

    static List<Total> of(List<Contribution> contributions) {
        Map<Key, List<Claim>> cells = new LinkedHashMap<>();
        for (Contribution one : contributions) {
            cells.computeIfAbsent(Key.of(one.claim()), key -> new ArrayList<>()).add(one.claim());
        }
        List<Total> totals = new ArrayList<>();
        cells.forEach((key, claims) -> bySpeaker(claims).forEach(sum -> totals.add(total(key, sum))));
        return totals;
    }

    /** What two sides say of the same losses is never added; the report's own voice goes with the one side that speaks. */
    private static List<Bounds> bySpeaker(List<Claim> claims) {
        Set<String> sides = new LinkedHashSet<>();
        claims.stream().map(Claim::claimantSide).filter(side -> side != null).forEach(sides::add);
        Map<String, Bounds> sums = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String side = claim.claimantSide() == null || sides.size() < 2 ? "" : claim.claimantSide();
            sums.merge(side, Bounds.of(claim), Bounds::plus);
        }
        return List.copyOf(sums.values());
    }

    private static Total total(Key key, Bounds sum) {
        return new Total(
                key.metric(),
                key.side(),
                key.victimType(),
                key.weaponFamily(),
                key.regionCode(),
                key.regionLevel(),
                key.isoWeek(),
                sum.low(),
                sum.best(),
                sum.high());
    }
}
