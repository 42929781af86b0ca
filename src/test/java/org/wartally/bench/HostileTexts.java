package org.wartally.bench;

import java.util.List;
import org.wartally.model.Report;

/** Texts of any length that no agency sends, and those of agencies for comparison. */
final class HostileTexts {

    private HostileTexts() {}

    static String of(String kind, int length) {
        NewsCorpus news = new NewsCorpus();
        int reports = length / NewsCorpus.LENGTH + 1;
        return switch (kind) {
            case "mixed" -> joined(news.mixed(reports), length);
            case "dense" -> joined(news.dense(reports), length);
            case "digits" -> repeated("17 2025 3,481 09 6.5 118 4 ", length);
            case "endless" ->
                repeated(
                        "and the soldiers of the second brigade who had come from Kharkiv saw three drones that fell ",
                        length);
            case "brackets" -> "(".repeat(length / 2) + ")".repeat(length / 2);
            case "cities" -> repeated("Kyiv, ", length);
            case "dead" -> repeated("two of them killed, ", length);
            case "labels" -> repeated("killed: 3, 4, 5; ", length);
            case "nested" -> repeated("(3 killed ", length);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String repeated(String words, int length) {
        return words.repeat(length / words.length() + 1).substring(0, length);
    }

    private static String joined(List<Report> reports, int length) {
        StringBuilder text = new StringBuilder();
        reports.forEach(report -> text.append(report.text()).append("\n\n"));
        return text.substring(0, length);
    }
}
