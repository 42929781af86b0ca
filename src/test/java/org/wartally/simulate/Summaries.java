package org.wartally.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is told of a whole country: its day in one number, and what has run up since the war began. Both add nothing. */
final class Summaries {

    private static final int EVERY = 10;

    private final Map<String, List<Happening>> byDay;

    Summaries(List<Happening> happenings) {
        byDay = happenings.stream()
                .collect(Collectors.groupingBy(
                        one -> one.day() + " " + one.town().country(), TreeMap::new, Collectors.toList()));
    }

    List<Telling> tell() {
        List<Telling> tellings = new ArrayList<>();
        long runUp = 0;
        for (List<Happening> day : byDay.values()) {
            int killed = day.stream().mapToInt(Happening::killed).sum();
            runUp += killed;
            if (day.size() > 1) {
                tellings.add(national(day.get(0), killed, tellings.size()));
            }
            if (tellings.size() % EVERY == 1) {
                tellings.add(runningTotal(day.get(0), runUp, tellings.size()));
            }
        }
        return tellings;
    }

    private static Telling national(Happening one, int killed, int n) {
        LocalDate published = one.day().plusDays(2);
        String words = "Across " + one.town().country() + ", " + Phrases.number(killed) + " people were killed on "
                + Phrases.date(one.day()) + year(one.day(), published) + ", the interior ministry said.";
        return new Telling("s" + n, "national", published + "T15:00:00Z", "agency", words);
    }

    private static Telling runningTotal(Happening one, long killed, int n) {
        LocalDate published = one.day().plusDays(1);
        String words = "Since the beginning of the war, " + killed + " people have been killed in "
                + one.town().country() + ", the interior ministry said.";
        return new Telling("s" + n, "running", published + "T15:00:00Z", "agency", words);
    }

    private static String year(LocalDate day, LocalDate published) {
        return day.getYear() == published.getYear() ? "" : ", " + day.getYear();
    }
}
