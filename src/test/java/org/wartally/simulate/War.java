package org.wartally.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.wartally.model.When;

/** An invented war: its events, all that is told of them, and what it truly amounts to by region, week and metric. */
final class War {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final int EVENTS_A_DAY = 20;
    private static final int MOST_KILLED = 12;
    private static final int MOST_INJURED = 60;

    private final List<Happening> happenings = new ArrayList<>();
    private final long seed;
    private final Front front;

    /** @param seed the same seed makes the same war */
    War(int events, long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        List<Town> towns = Town.all();
        Set<String> taken = new HashSet<>();
        int days = Math.max(7, events / EVENTS_A_DAY);
        front = new Front(FIRST, days, seed);
        while (happenings.size() < events) {
            LocalDate day = FIRST.plusDays(random.nextInt(days));
            Town town = towns.get(random.nextInt(towns.size()));
            // Two events of one town and day cannot be told apart in any report.
            if (taken.add(day + town.name())) {
                int injured = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(MOST_INJURED);
                happenings.add(new Happening(happenings.size(), day, town, 1 + random.nextInt(MOST_KILLED), injured));
            }
        }
    }

    List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        happenings.forEach(happening -> tellings.addAll(new Teller(happening, seed).tell()));
        tellings.addAll(new Summaries(happenings).tell());
        tellings.addAll(front.tellings());
        return tellings;
    }

    /** True number by "week region metric", of soldiers also their side and who says so. */
    Map<String, Long> truth() {
        Map<String, Long> truth = new TreeMap<>(front.truth());
        for (Happening happening : happenings) {
            String cell = When.isoWeek(happening.day()) + " " + happening.town().region();
            truth.merge(cell + " killed", (long) happening.killed(), Long::sum);
            if (happening.injured() > 0) {
                truth.merge(cell + " injured", (long) happening.injured(), Long::sum);
            }
        }
        return truth;
    }
}
