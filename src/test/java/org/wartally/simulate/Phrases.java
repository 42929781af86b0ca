package org.wartally.simulate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The words that reports use: the same fact in several sentences, numbers in letters or digits, days by name or date. */
final class Phrases {

    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> WEAPONS =
            List.of("missile strike", "drone attack", "rocket attack", "air strike", "bomb attack", "artillery strike");
    private static final int FAR = 6;

    /** KILLED and INJURED stand for a number with its verb, TOWN, DAY, WEAPON and SAYS for what their names say. */
    private static final List<String> FULL = List.of(
            "KILLED people were killed and INJURED were injured in a WEAPON on TOWN DAY, SAYS said.",
            "A WEAPON on TOWN DAY killed KILLED people and wounded INJURED, according to SAYS.",
            "SAYS said KILLED people were killed and INJURED were wounded in a WEAPON on TOWN DAY.",
            "KILLED people died and INJURED were hurt DAY when a WEAPON hit TOWN.",
            "The death toll from a WEAPON on TOWN DAY rose to KILLED, SAYS said. INJURED people were injured.");

    private static final List<String> DEAD = List.of(
            "KILLED people were killed in a WEAPON on TOWN DAY, SAYS said.",
            "A WEAPON on TOWN DAY killed KILLED people.",
            "SAYS said KILLED people were killed in TOWN DAY.",
            "In TOWN, KILLED people died in a WEAPON DAY.");

    private final SplittableRandom random;

    Phrases(SplittableRandom random) {
        this.random = random;
    }

    /** A report of so many dead and injured in a place. */
    String toll(Happening happening, LocalDate published, String place, int killed, int injured) {
        List<String> sentences = injured == 0 ? DEAD : FULL;
        String sentence = sentences.get(random.nextInt(sentences.size()));
        String words = sentence.replace("TOWN", place)
                .replace("SAYS", happening.town().authority())
                .replace("WEAPON", WEAPONS.get(random.nextInt(WEAPONS.size())))
                .replace("DAY", day(happening.day(), published))
                .replace("KILLED", number(killed))
                .replace("INJURED", number(injured));
        return singular(capital(words));
    }

    /** "On Tuesday" within the week, "on March 4" whenever; with the year where the year has changed. */
    String day(LocalDate day, LocalDate published) {
        boolean near = published.isBefore(day.plusDays(FAR)) && random.nextInt(2) == 0;
        if (near) {
            return "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }
        return "on " + date(day) + (day.getYear() == published.getYear() ? "" : ", " + day.getYear());
    }

    static String date(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    static String number(int n) {
        return n < WORDS.size() ? WORDS.get(n) : String.valueOf(n);
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String singular(String words) {
        return words.replace("One people were", "One person was")
                .replace("one people were", "one person was")
                .replace("One people", "One person")
                .replace("one people", "one person")
                .replace("one were", "one was");
    }
}
