package org.wartally.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** Finds the JSON files that say date and source of the documents beside them. */
final class Sidecars {

    private final Set<Path> listed;
    private final Configuration conf;

    private Sidecars(Set<Path> listed, Configuration conf) {
        this.listed = listed;
        this.conf = conf;
    }

    /** Document to sidecar, for those documents that have one. */
    static Map<Path, Path> of(List<InputWalk.Found> found, ReportFiles files, Configuration conf) throws IOException {
        Set<Path> listed = found.stream().map(InputWalk.Found::path).collect(Collectors.toUnmodifiableSet());
        Sidecars search = new Sidecars(listed, conf);
        Map<Path, Path> sidecars = new HashMap<>();
        for (InputWalk.Found file : found) {
            Format format = files.format(file.name());
            Path sidecar = format != null && format.isDocument() ? search.beside(file) : null;
            if (sidecar != null) {
                sidecars.put(file.path(), sidecar);
            }
        }
        return sidecars;
    }

    private @Nullable Path beside(InputWalk.Found document) throws IOException {
        String whole = Format.withoutGz(document.path().getName());
        int dot = whole.lastIndexOf('.');
        String stem = dot > 0 ? whole.substring(0, dot) : whole;
        for (String name : List.of(stem + ".json", whole + ".json")) {
            Path candidate = new Path(document.path().getParent(), new Path(null, null, name));
            if (exists(candidate, document)) {
                return candidate;
            }
        }
        return null;
    }

    /** Asks the file system only about a document whose folder was not listed: a question costs a round trip. */
    private boolean exists(Path candidate, InputWalk.Found document) throws IOException {
        return !candidate.equals(document.path())
                && (listed.contains(candidate)
                        || (document.alone() && candidate.getFileSystem(conf).exists(candidate)));
    }
}
