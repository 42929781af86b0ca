package org.wartally.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.wartally.golden.GoldenReport;
import org.wartally.model.Report;
import org.wartally.text.WordList;

/**
 * A day's news as an agency sends it, always the same: of ten reports two tell of a war, the others of anything else. A
 * war report is one of the sample with what agencies add to it.
 */
final class NewsCorpus {

    /** Characters of a report. */
    static final int LENGTH = 3_000;

    private static final String WAR = "war";
    private static final int TEN = 10;
    private static final int WAR_OF_TEN = 2;
    /** Sentences of a paragraph. */
    private static final int PARAGRAPH = 3;

    private static final List<String> CITIES = List.of(
            "London",
            "Warsaw",
            "Ankara",
            "Nairobi",
            "Lima",
            "Toronto",
            "Kharkiv",
            "Beirut",
            "Odesa",
            "Lyon",
            "Jakarta",
            "Khartoum",
            "Sumy",
            "Chicago",
            "Tbilisi",
            "Damascus");
    private static final List<String> PEOPLE = List.of(
            "Anna Keller", "Peter Novak", "Samir Haddad", "Olena Bondar", "Ivan Petrov", "Grace Mwangi", "Luis Ortega");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Sunday");

    private final SplittableRandom random = new SplittableRandom(7);
    private final Map<String, List<String>> sentences = WordList.table(NewsCorpus.class, "news.tsv").stream()
            .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toList())));
    private final List<String> subjects = sentences.keySet().stream()
            .filter(subject -> !subject.equals(WAR))
            .sorted()
            .toList();
    private final List<Report> sample = GoldenReport.load("sample.jsonl").stream()
            .map(GoldenReport::report)
            .filter(report -> "en".equals(report.lang()))
            .toList();

    /** Reports of news in its usual mixture. */
    List<Report> mixed(int count) {
        List<Report> reports = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            boolean war = n % TEN < WAR_OF_TEN;
            String head = war ? sample(n).text() + "\n\n" : "";
            reports.add(report("mixed-" + n, fill(head, war ? WAR : subject())));
        }
        return reports;
    }

    /** Reports in which nearly every sentence holds a figure: those of the sample, one behind the other. */
    List<Report> dense(int count) {
        List<Report> reports = new ArrayList<>();
        int next = 0;
        for (int n = 0; n < count; n++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(sample.get(next++ % sample.size()).text()).append("\n\n");
            }
            reports.add(report("dense-" + n, text.substring(0, LENGTH)));
        }
        return reports;
    }

    private String fill(String head, String subject) {
        StringBuilder text = new StringBuilder(head);
        for (int n = 1; text.length() < LENGTH; n++) {
            text.append(sentence(subject)).append(n % PARAGRAPH == 0 ? "\n\n" : " ");
        }
        return text.substring(0, LENGTH);
    }

    /** A sentence of the subject, with its slots filled. */
    private String sentence(String subject) {
        String text = pick(sentences.get(subject));
        text = filled(text, "{n}", () -> String.valueOf(2 + random.nextInt(58)));
        text = filled(text, "{big}", () -> 1 + random.nextInt(80) + "," + (100 + random.nextInt(900)));
        text = filled(text, "{year}", () -> String.valueOf(1990 + random.nextInt(35)));
        text = filled(text, "{city}", () -> pick(CITIES));
        text = filled(text, "{person}", () -> pick(PEOPLE));
        return filled(text, "{day}", () -> pick(DAYS));
    }

    private static String filled(String text, String slot, Supplier<String> value) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(slot); at >= 0; at = text.indexOf(slot, from)) {
            filled.append(text, from, at).append(value.get());
            from = at + slot.length();
        }
        return filled.append(text, from, text.length()).toString();
    }

    private String subject() {
        return pick(subjects);
    }

    private Report sample(int n) {
        return sample.get(n % sample.size());
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static Report report(String id, String text) {
        return new Report(id, "2025-06-01", "agency", null, null, "en", text);
    }
}
