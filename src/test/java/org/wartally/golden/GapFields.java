package org.wartally.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The {@code gap} fields of a golden file in the source folder, set to what the reader does today. A line keeps every other
 * character, so that a change shows nothing but the gaps that were opened or closed.
 */
final class GapFields {

    private static final Path SOURCES = Path.of("src/test/resources/org/wartally/golden");
    private static final Pattern GAP = Pattern.compile(",\\s*\"gap\":\\s*\"[^\"]*\"(?=}$)");
    private static final String UNSORTED = ", \"gap\": \"unsorted\"}";

    private GapFields() {}

    /** Opens the gap of each report that is not read well and has none, and closes that of each one that is read well. */
    static void rewrite(String file, Predicate<GoldenReport> isReadWell) {
        Path path = SOURCES.resolve(file);
        try {
            Files.writeString(
                    path,
                    Files.readString(path)
                            .lines()
                            .map(line -> withGap(line, isReadWell))
                            .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The line with the gap that belongs to it; a report keeps the name that its gap has. */
    static String withGap(String line, Predicate<GoldenReport> isReadWell) {
        if (line.isBlank()) {
            return line;
        }
        try {
            GoldenReport golden = GoldenReport.read(line);
            if (isReadWell.test(golden)) {
                return GAP.matcher(line).replaceFirst("");
            }
            return golden.gap() == null ? line.substring(0, line.length() - 1) + UNSORTED : line;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
