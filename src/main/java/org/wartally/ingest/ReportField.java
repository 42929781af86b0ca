package org.wartally.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a report in the exchange format, with the names that other corpora give them. */
public enum ReportField {
    REPORT_ID("id", "guid", "uid"),
    PUBLISHED_AT("published", "date", "pubdate", "publishdate", "publishedon", "datepublished", "datetime"),
    SOURCE("publisher", "outlet", "channel", "sitename"),
    URL("link", "sourceurl"),
    TITLE("headline"),
    LANG("language"),
    TEXT("body", "content", "article", "fulltext", "articlebody", "message");

    private static final Map<String, ReportField> BY_OWN_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(field -> plain(field.name()), Function.identity()));

    private static final Map<String, ReportField> BY_SYNONYM = Arrays.stream(values())
            .flatMap(field -> field.synonyms.stream().map(synonym -> Map.entry(synonym, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> synonyms;

    ReportField(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** The field that a name stands for, whatever its case and separators ({@code pub-date}); null where for none. */
    static @Nullable ReportField of(String name) {
        ReportField own = BY_OWN_NAME.get(plain(name));
        return own != null ? own : BY_SYNONYM.get(plain(name));
    }

    /** Whether this is the name of the exchange format itself, which goes before a synonym in the same record. */
    static boolean isOwnName(String name) {
        return BY_OWN_NAME.containsKey(plain(name));
    }

    private static String plain(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.strip()
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c != '_' && c != '-' && c != ' ')
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
