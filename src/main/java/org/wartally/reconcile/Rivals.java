package org.wartally.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Role;
import org.wartally.model.When;

/**
 * Several speakers of one report on one event: "12 people were killed, the army's spokesman said, while a nurse put the
 * number at 15" are 12, between 12 and 15.
 *
 * <p>Only totals of the same day and the same named place by speakers that are both named; whoever speaks for a side goes
 * first, then whoever is named first. Speakers for two different sides are no rivals: each has its own row.
 */
final class Rivals {

    /** What rivals agree on. */
    private record Event(Cell cell, When when, String place) {}

    private Rivals() {}

    static List<Contribution> settle(List<Contribution> contributions) {
        Map<Object, List<Contribution>> events = new LinkedHashMap<>();
        for (Contribution one : contributions) {
            Object event = event(one);
            events.computeIfAbsent(event == null ? one : event, key -> new ArrayList<>())
                    .add(one);
        }
        return events.values().stream()
                .flatMap(group -> settleEvent(group).stream())
                .toList();
    }

    private static @Nullable Event event(Contribution one) {
        Claim claim = one.claim();
        String place = claim.where().place();
        boolean told = claim.role() == Role.TOTAL && claim.claimant() != null && !one.remainder();
        if (!told || place == null || claim.when().end() == null) {
            return null;
        }
        return new Event(Cell.of(claim), claim.when(), place);
    }

    private static List<Contribution> settleEvent(List<Contribution> group) {
        List<Contribution> speakers = group.stream()
                .sorted(Comparator.comparing((Contribution one) -> Authority.of(one.claim()))
                        .reversed()
                        .thenComparing(one -> one.claim().claimantSide() == null))
                .toList();
        List<Contribution> settled = new ArrayList<>();
        for (Contribution speaker : speakers) {
            int rival = rivalOf(speaker, settled);
            if (rival < 0) {
                settled.add(speaker);
            } else {
                settled.set(rival, widened(settled.get(rival), speaker));
            }
        }
        return settled;
    }

    private static int rivalOf(Contribution speaker, List<Contribution> settled) {
        for (int i = 0; i < settled.size(); i++) {
            Claim first = settled.get(i).claim();
            String side = speaker.claim().claimantSide();
            boolean sameSide = side == null || first.claimantSide() == null || side.equals(first.claimantSide());
            if (sameSide && !Objects.equals(first.claimant(), speaker.claim().claimant())) {
                return i;
            }
        }
        return -1;
    }

    private static Contribution widened(Contribution first, Contribution rival) {
        Bounds bounds = Bounds.of(first.claim()).widenedBy(Bounds.of(rival.claim()));
        TreeSet<String> details = new TreeSet<>(first.details());
        details.addAll(rival.details());
        details.add(rival.claim().claimId());
        return Contribution.of(WithinReport.withCount(first.claim(), bounds), first.remainder(), details);
    }
}
