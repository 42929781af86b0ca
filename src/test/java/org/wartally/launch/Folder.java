package org.wartally.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in an output folder when no night is running. */
final class Folder {

    private static final Set<String> KNOWN = Set.of("CURRENT", "batches", "latest", "releases");

    private final Path output;

    Folder(Path output) {
        this.output = output;
    }

    /** Fails where something was left behind, or a release or batch is not what it should be. */
    void assertClean() throws IOException, SQLException {
        expect("the output folder", KNOWN, names(output));
        expect("releases", published(), names(output.resolve("releases")));
        for (String batch : names(output.resolve("batches"))) {
            expect(
                    "batch " + batch,
                    Set.of("batch.json", "inputs", "readings"),
                    names(output.resolve("batches").resolve(batch)));
        }
        Bystander.whole(output.resolve("latest").toRealPath());
    }

    /** What a night that was killed has left, by what only a night that runs has there. */
    Set<String> left() throws IOException {
        Set<String> left = namesIn(output);
        left.removeAll(KNOWN);
        for (String release : namesIn(output.resolve("releases"))) {
            if (!published().contains(release)) {
                left.add("releases/" + release);
            }
        }
        for (String batch : namesIn(output.resolve("batches"))) {
            if (!Files.exists(output.resolve("batches").resolve(batch).resolve("batch.json"))) {
                left.add("batches/" + batch);
            }
        }
        return left;
    }

    /** The release that is valid, the one before it, and so on: each names its predecessor. */
    private Set<String> published() throws IOException {
        Set<String> published = new TreeSet<>();
        Path current = output.resolve("CURRENT");
        String id = Files.exists(current) ? Files.readString(current).strip() : null;
        while (id != null) {
            published.add(id);
            JsonNode manifest = new ObjectMapper()
                    .readTree(
                            output.resolve("releases/" + id + "/manifest.json").toFile());
            id = manifest.get("previous").textValue();
        }
        return published;
    }

    private static void expect(String what, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(what + " holds " + found + ", not " + expected);
        }
    }

    private static Set<String> namesIn(Path folder) throws IOException {
        return Files.exists(folder) ? names(folder) : new TreeSet<>();
    }

    /** Hadoop's checksums aside. */
    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".crc"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
