package org.wartally.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;

/** Names of files that several input paths hold: report ids are made of them, so no two files may share one. */
final class DistinctNames {

    private DistinctNames() {}

    /** A name for each file: its own, with folders put before it until no other file has the same. */
    static Map<Path, String> of(List<InputWalk.Found> found) {
        Map<Path, String> names = new HashMap<>();
        found.forEach(file -> names.put(file.path(), file.name()));
        for (Set<String> shared = shared(names); !shared.isEmpty(); shared = shared(names)) {
            Set<String> tooShort = shared;
            names.replaceAll((path, name) -> tooShort.contains(name) ? longer(path, name) : name);
        }
        return names;
    }

    private static Set<String> shared(Map<Path, String> names) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        names.values().forEach(name -> {
            if (!once.add(name)) {
                twice.add(name);
            }
        });
        return twice;
    }

    /** One folder more, and the whole address where there is none. */
    private static String longer(Path path, String name) {
        String whole = path.toUri().getPath();
        int before = whole.length() - name.length() - 1;
        boolean isTail = before > 0 && whole.endsWith(name);
        return isTail ? whole.substring(whole.lastIndexOf('/', before - 1) + 1) : path.toString();
    }
}
