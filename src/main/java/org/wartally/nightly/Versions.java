package org.wartally.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Versions of what the numbers depend on besides the reports, as hashes of the files that travel in the jar:
 * {@code gazetteer} of places and regions, {@code taxonomy} of weapons, victims and sides, {@code reconciliation} of what makes
 * figures of claims, {@code tables} of what makes rows of figures and lays them down, {@code rules} of everything else that reads.
 * Two nights of equal versions read equal reports equally, and one can take over the rows of the other.
 */
final class Versions {

    private static final int HASH_LENGTH = 12;

    private static final String RECONCILIATION = "reconciliation";

    private static final String TABLES = "tables";

    /** Ending of what the build makes of other files. */
    private static final String MADE = ".image";

    private static final List<String> READING = List.of("model/", "text/", "extract/", "reconcile/");
    private static final List<String> ROWS = List.of("sql/", "aggregate/", "nightly/", "publish/", "spark/");
    private static final List<String> TAXONOMY = List.of("extract/actor/", "extract/victim/", "extract/weapon/");

    private Versions() {}

    /** Version by part. */
    static Map<String, String> current() {
        try {
            Path home = home();
            if (Files.isDirectory(home)) {
                return versions(home.resolve("org/wartally"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return versions(jar.getPath("/org/wartally"));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("the program's own files cannot be read", problem);
        }
    }

    /** Version by part, with that of a user's own places. */
    static Map<String, String> with(String ownPlaces) {
        MessageDigest digest = sha256();
        digest.update(ownPlaces.getBytes(StandardCharsets.UTF_8));
        Map<String, String> versions = new TreeMap<>(current());
        versions.put("own_places", hash(digest));
        return versions;
    }

    private static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    }

    /** One version of all that decides how a report is read; what becomes of its claims later has no part in it. */
    static String reading(Map<String, String> versions) {
        return versions.entrySet().stream()
                .filter(version -> !List.of(RECONCILIATION, TABLES).contains(version.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(version -> version.getKey() + "=" + version.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Path home() {
        try {
            CodeSource source = Versions.class.getProtectionDomain().getCodeSource();
            URI location = source.getLocation().toURI();
            return Path.of(location);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> versions(Path root) throws IOException {
        Map<String, MessageDigest> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (String name : files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name ->
                            Stream.concat(READING.stream(), ROWS.stream()).anyMatch(name::startsWith))
                    .filter(name -> !name.endsWith(MADE))
                    .sorted()
                    .toList()) {
                parts.computeIfAbsent(part(name), part -> sha256()).update(Files.readAllBytes(root.resolve(name)));
            }
        }
        Map<String, String> versions = new TreeMap<>();
        parts.forEach((part, digest) -> versions.put(part, hash(digest)));
        return versions;
    }

    private static String part(String name) {
        if (name.startsWith("reconcile/")) {
            return RECONCILIATION;
        }
        if (ROWS.stream().anyMatch(name::startsWith)) {
            return TABLES;
        }
        if (name.endsWith(".class")) {
            return "rules";
        }
        if (name.startsWith("extract/place/")) {
            return "gazetteer";
        }
        return TAXONOMY.stream().anyMatch(name::startsWith) ? "taxonomy" : "rules";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
