package org.wartally.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.wartally.model.When;

/** What both armies tell of every day: drones shot down, and soldiers killed, of whom each side has a count of its own. */
final class Front {

    private static final List<String> RETELLERS = List.of("paper", "radio", "site");

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Long> truth = new TreeMap<>();
    private final SplittableRandom random;

    Front(LocalDate first, int days, long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < days; i++) {
            drones(first.plusDays(i));
            soldiers(first.plusDays(i));
        }
    }

    List<Telling> tellings() {
        return tellings;
    }

    Map<String, Long> truth() {
        return truth;
    }

    private void drones(LocalDate day) {
        int launched = 20 + random.nextInt(100);
        int downed = launched - random.nextInt(20);
        truth.merge(When.isoWeek(day) + " UA launched", (long) launched, Long::sum);
        truth.merge(When.isoWeek(day) + " UA intercepted", (long) downed, Long::sum);
        tell(
                day,
                0,
                "Ukraine's Air Force said it shot down " + downed + " of " + launched
                        + " Russian drones launched at Ukraine overnight.");
        tell(
                day,
                1,
                "Ukraine's Air Force shot down " + downed + " of " + launched
                        + " Russian drones launched at Ukraine on " + date(day, 1) + ".");
    }

    private void soldiers(LocalDate day) {
        int claimed = 100 + random.nextInt(400);
        int admitted = 1 + random.nextInt(30);
        String where = " Russian soldiers were killed in the Kharkiv region on " + date(day, 1) + ".";
        truth.merge(When.isoWeek(day) + " UA-63 killed RUS by UKR", (long) claimed, Long::sum);
        truth.merge(When.isoWeek(day) + " UA-63 killed RUS by RUS", (long) admitted, Long::sum);
        tell(day, 1, "Ukraine's General Staff said " + claimed + where);
        tell(day, 1, "Russia's Defense Ministry said " + admitted + where);
    }

    private static String date(LocalDate day, int later) {
        return Phrases.date(day) + (day.plusDays(later).getYear() == day.getYear() ? "" : ", " + day.getYear());
    }

    private void tell(LocalDate day, int daysLater, String words) {
        String source = RETELLERS.get(random.nextInt(RETELLERS.size()));
        String moment = day.plusDays(daysLater) + "T07:00:00Z";
        tellings.add(new Telling("f" + tellings.size(), "front", moment, source, words));
    }
}
