package org.wartally.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the files that nights have hashed looked from outside: a file of the same address, size and time of writing is not
 * read again only to learn that it has not changed. The convention is that of git's index, with its caution: a file that
 * was written at the very moment of hashing may be written again in the same moment, so its look tells nothing.
 */
public final class Looks {

    /** The coarsest file systems tell time by two seconds. */
    private static final long MOMENT = 2_000;

    private final Map<String, String> hashes = new HashMap<>();

    private Looks() {}

    /** What these batches remember. */
    public static Looks of(Collection<Batch> batches) {
        Looks looks = new Looks();
        batches.stream().flatMap(batch -> batch.looks().stream()).forEach(looks::learn);
        return looks;
    }

    /** Nothing, so that every file is read. */
    public static Looks none() {
        return new Looks();
    }

    private void learn(String line) {
        int hash = line.indexOf(' ');
        hashes.put(line.substring(hash + 1), line.substring(0, hash));
    }

    /** Hash of the file that looked so, SHA-256 in hex; null where none did. */
    public @Nullable String sha256(String address, long bytes, long modified) {
        return hashes.get(look(address, bytes, modified));
    }

    /**
     * What is to be remembered of files besides what is known.
     *
     * @param begun moment after which all files were hashed, milliseconds since 1970
     */
    public List<String> lines(Collection<InputFile> files, long begun) {
        return files.stream()
                .filter(file -> file.isReadable() && file.modified() + MOMENT <= begun)
                .filter(file -> !Objects.equals(file.sha256(), sha256(file.address(), file.bytes(), file.modified())))
                .map(file -> file.sha256() + " " + look(file.address(), file.bytes(), file.modified()))
                .toList();
    }

    private static String look(String address, long bytes, long modified) {
        return bytes + " " + modified + " " + address;
    }
}
