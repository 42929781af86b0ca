package org.wartally.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words and tables that stand in a resource beside the class that reads them; {@code #} begins a comment line. */
public final class WordList {

    private WordList() {}

    /** The words of a resource, one a line. */
    public static Set<String> load(Class<?> beside, String resource) {
        return lines(beside, resource).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of a tab-separated resource; trailing empty cells are kept. */
    public static List<String[]> table(Class<?> beside, String resource) {
        return lines(beside, resource).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /**
     * The lines of a resource without comments and blank lines.
     *
     * @throws IllegalStateException where the resource is missing or empty
     */
    public static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            if (lines.isEmpty()) {
                throw new IllegalStateException("resource " + resource + " beside " + beside.getName() + " is empty");
            }
            return lines;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
