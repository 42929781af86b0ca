package org.wartally.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wartally.text.WordList;

/** Versions of what the numbers depend on besides the reports: the program, and hashes of its dictionaries. */
final class Versions {

    private static final int HASH_LENGTH = 12;

    private Versions() {}

    /** Version by part: {@code rules}, {@code gazetteer}, {@code taxonomy}. */
    static Map<String, String> current() {
        Map<String, List<String>> resources = new TreeMap<>();
        for (String[] line : WordList.table(Versions.class, "versions.tsv")) {
            resources.computeIfAbsent(line[0], part -> new ArrayList<>()).add(line[1]);
        }
        Map<String, String> versions = new TreeMap<>();
        resources.forEach((part, names) -> versions.put(part, hash(names)));
        String program = Versions.class.getPackage().getImplementationVersion();
        versions.put("program", program == null ? "unpackaged" : program);
        return versions;
    }

    private static String hash(List<String> resources) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String name : resources) {
                sha.update(bytes(name));
            }
            return HexFormat.of().formatHex(sha.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Versions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("versions.tsv names " + resource + ", which is not there");
            }
            return in.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
