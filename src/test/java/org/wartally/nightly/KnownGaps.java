package org.wartally.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the weekly rows that the reader publishes of the sample differ from those added up by hand: a line a row, "missing"
 * or "extra" before it, sorted. A row that is here and right again must leave; one that is wrong and not here fails.
 */
final class KnownGaps {

    private static final String NAME = "sample-weeks-gaps.tsv";
    private static final Path SOURCE = Path.of("src/test/resources/org/wartally/golden", NAME);

    private KnownGaps() {}

    static List<String> read() {
        return Truth.text(NAME).lines().toList();
    }

    static List<String> between(List<String> published, List<String> truth) {
        List<String> gaps = new ArrayList<>();
        List<String> extra = new ArrayList<>(published);
        for (String row : truth) {
            if (!extra.remove(row)) {
                gaps.add("missing\t" + row);
            }
        }
        extra.forEach(row -> gaps.add("extra\t" + row));
        gaps.sort(null);
        return gaps;
    }

    /** Sets the file to what the reader does today, where the build was asked to. */
    static void rewriteIfAsked(List<String> gaps) {
        if (!"rewrite".equals(System.getProperty("wartally.gaps"))) {
            return;
        }
        try {
            Files.writeString(SOURCE, String.join("\n", gaps) + "\n", StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
