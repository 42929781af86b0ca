package org.wartally.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;

/** The formats that are read, with the extensions that name them; {@code .gz} may follow any but Parquet's. */
public enum Format implements Coded {
    /** One JSON object a line. */
    JSONL("jsonl", "ndjson"),
    /** JSON Lines as well, or one array or object spread over lines. */
    JSON("json"),
    /** A table whose first row names its columns. */
    CSV("csv", "tsv"),
    PARQUET("parquet"),
    /** One report a file. */
    TEXT("txt", "md"),
    /** One report a page. */
    HTML("html", "htm");

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The format that a file name's extension stands for; null where it stands for none. */
    public static @Nullable Format of(String fileName) {
        String name = withoutGz(fileName);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension) && name.indexOf('.') >= 0)
                .findFirst()
                .orElse(null);
    }

    /**
     * The format that a user names, for example {@code jsonl}.
     *
     * @throws IllegalArgumentException where there is no such format; the message lists those there are
     */
    public static Format named(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format '" + code + "'; there are " + codes()));
    }

    /** A report a file, whose date and source may stand in a JSON file beside it. */
    boolean isDocument() {
        return this == TEXT || this == HTML;
    }

    static boolean isGz(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    static String withoutGz(String fileName) {
        return isGz(fileName) ? fileName.substring(0, fileName.length() - 3) : fileName;
    }

    private static String codes() {
        return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
    }
}
