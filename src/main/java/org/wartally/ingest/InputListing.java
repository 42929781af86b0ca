package org.wartally.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files below the input paths, each list in the order of names. Folders are walked to the bottom; names that begin
 * with {@code _} or {@code .} are hidden, as everywhere in Hadoop. A file that is reached twice is listed once.
 *
 * @param reports what is read
 * @param sidecars what is read along with a document: {@code a.json} or {@code a.txt.json} beside {@code a.txt}
 */
public record InputListing(List<Entry> reports, List<Entry> sidecars) {

    /**
     * One file; travels to executors.
     *
     * @param name below the input path, distinct in a listing; where two paths hold the same name, with as many of the
     *     folders above as tell them apart
     * @param address of the file, with its file system
     * @param bytes size as it is stored
     * @param modified when it was last written, milliseconds since 1970, by the clock of its file system
     * @param sidecar address of the JSON file beside a document, null where there is none
     */
    public record Entry(
            String name,
            String address,
            long bytes,
            long modified,
            @Nullable String sidecar) implements Serializable {

        /** The file as it is read on this machine. */
        ReportFile file(Configuration conf) {
            return new ReportFile(name, new Path(address), sidecar == null ? null : new Path(sidecar), conf);
        }
    }

    /**
     * Lists files, folders and globs of any file system.
     *
     * @throws NoSuchInputException where a path or glob leads to nothing
     */
    public static InputListing of(List<String> paths, Configuration conf, IngestSettings settings) throws IOException {
        List<InputWalk.Found> found = InputWalk.files(paths, conf);
        Map<Path, Path> sidecars = Sidecars.of(found, new ReportFiles(settings), conf);
        Map<Path, String> names = DistinctNames.of(found);
        Map<Path, Entry> beside = new LinkedHashMap<>();
        List<Entry> reports = new ArrayList<>();
        for (InputWalk.Found file : found) {
            Path sidecar = sidecars.get(file.path());
            String name = names.getOrDefault(file.path(), file.name());
            if (sidecar != null) {
                beside.put(sidecar, sidecarEntry(name, sidecar, conf));
            }
            reports.add(new Entry(name, file.path().toString(), file.bytes(), file.modified(), address(sidecar)));
        }
        reports.removeIf(entry -> beside.containsKey(new Path(entry.address())));
        return new InputListing(sorted(reports.stream()), sorted(beside.values().stream()));
    }

    private static @Nullable String address(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    private static Entry sidecarEntry(String document, Path sidecar, Configuration conf) throws IOException {
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        FileStatus file = sidecar.getFileSystem(conf).getFileStatus(sidecar);
        return new Entry(
                folder + sidecar.getName(), sidecar.toString(), file.getLen(), file.getModificationTime(), null);
    }

    private static List<Entry> sorted(Stream<Entry> entries) {
        return entries.sorted(Comparator.comparing(Entry::name)).toList();
    }

    /** What lies at these addresses; a document also where only its sidecar does. */
    public InputListing only(Set<String> addresses) {
        return new InputListing(
                reports.stream()
                        .filter(entry -> addresses.contains(entry.address()) || addresses.contains(entry.sidecar()))
                        .toList(),
                sidecars);
    }

    /** Every file that is read, for the manifest. */
    public List<Entry> all() {
        return sorted(Stream.concat(reports.stream(), sidecars.stream()));
    }
}
