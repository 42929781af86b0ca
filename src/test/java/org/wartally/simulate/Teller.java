package org.wartally.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Tells one event as a press does: early and too low, corrected, copied, rounded, by people who saw a part, and late. */
final class Teller {

    private static final List<String> SOURCES =
            List.of("agency", "paper", "radio", "site", "channel", "wire", "weekly", "bulletin");
    private static final int DOZENS = 24;

    private final SplittableRandom random;
    private final Phrases phrases;
    private final Happening happening;
    private final List<Telling> tellings = new ArrayList<>();

    /** @param seed with which the same event is told in the same words */
    Teller(Happening happening, long seed) {
        this.happening = happening;
        this.random = new SplittableRandom(seed * 1_000_003 + happening.number());
        this.phrases = new Phrases(random);
    }

    List<Telling> tell() {
        if (random.nextInt(2) == 0) {
            early();
        } else {
            toll("too_high", 0, 10, town(), happening.killed() + 1 + random.nextInt(3), happening.injured());
        }
        toll("final", 1, 9, town(), happening.killed(), happening.injured());
        switch (random.nextInt(7)) {
            case 0 -> rounded();
            case 1 -> region();
            case 2 -> witnesses();
            case 3 -> toll("late", 10 + random.nextInt(20), 7, town(), happening.killed(), happening.injured());
            case 4 -> evening();
            case 5 -> toll("again", 2, 8, town(), happening.killed(), happening.injured());
            default -> toll("partial", 2, 8, town(), happening.killed(), 0);
        }
        copies();
        return tellings;
    }

    private String town() {
        return happening.town().name();
    }

    private void early() {
        int killed = 1 + random.nextInt(happening.killed());
        int injured = happening.injured() == 0 ? 0 : 1 + random.nextInt(happening.injured());
        toll("early", 0, 12, town(), killed, injured);
    }

    private void region() {
        toll("region", 2, 8, happening.town().regionName(), happening.killed(), happening.injured());
    }

    private void toll(String manner, int daysLater, int hour, String place, int killed, int injured) {
        LocalDate published = happening.day().plusDays(daysLater);
        add(manner, published, hour, phrases.toll(happening, published, place, killed, injured));
    }

    /** On the morning after: the window that "overnight" names begins on the day of the event. */
    private void evening() {
        int killed = happening.killed();
        String words = Phrases.number(killed) + " people were killed in an attack on " + town() + " overnight, "
                + happening.town().authority() + " said.";
        add("evening", happening.day().plusDays(1), 5, Phrases.singular(Phrases.capital(words)));
    }

    private void rounded() {
        LocalDate published = happening.day().plusDays(2);
        String day = phrases.day(happening.day(), published);
        boolean dozens = happening.injured() >= DOZENS;
        String words = dozens
                ? "Dozens of people were injured in an attack on " + town() + " " + day + "."
                : Phrases.singular("At least " + Phrases.number(Math.max(1, happening.killed() - 1))
                        + " people were killed in an attack on " + town() + " " + day + ".");
        add("rounded", published, 11, words);
    }

    private void witnesses() {
        LocalDate published = happening.day().plusDays(2);
        String number = Phrases.number(happening.killed() + 2);
        add(
                "witnesses",
                published,
                11,
                "Witnesses said " + number + " people were killed in " + town() + " "
                        + phrases.day(happening.day(), published) + ".");
    }

    /** The same words by another outlet, or nearly so. */
    private void copies() {
        List<Telling> originals = List.copyOf(tellings);
        for (Telling original : originals) {
            if (random.nextInt(3) < 2) {
                tellings.add(original.as(original.id() + "-copy", "copier " + random.nextInt(20), "copy"));
            }
        }
    }

    private void add(String manner, LocalDate published, int hour, String words) {
        String id = "e" + happening.number() + "-" + tellings.size();
        String source = SOURCES.get(random.nextInt(SOURCES.size()));
        String moment = String.format(java.util.Locale.ROOT, "%sT%02d:%02d:00Z", published, hour, random.nextInt(60));
        tellings.add(new Telling(id, manner, moment, source, words));
    }
}
