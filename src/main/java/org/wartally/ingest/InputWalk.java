package org.wartally.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Follows input paths (files, folders, globs, on any file system) to the files they lead to. */
final class InputWalk {

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    /**
     * A file that an input path leads to.
     *
     * @param modified when it was last written, milliseconds since 1970, by the clock of its file system
     * @param name below the path that was given, or below what stands before its first wildcard
     * @param alone whether it was named by itself or by a glob, so that its folder was not seen
     */
    record Found(Path path, long bytes, long modified, String name, boolean alone) {}

    private final Configuration conf;
    private final Map<Path, Found> found = new LinkedHashMap<>();

    private InputWalk(Configuration conf) {
        this.conf = conf;
    }

    /**
     * The files, each once even where two paths lead to it, in the order of the paths.
     *
     * @throws NoSuchInputException where a path or glob leads to nothing
     */
    static List<Found> files(List<String> paths, Configuration conf) throws IOException {
        InputWalk walk = new InputWalk(conf);
        for (String path : paths) {
            walk.follow(path);
        }
        return new ArrayList<>(walk.found.values());
    }

    private void follow(String input) throws IOException {
        Path path = new Path(input);
        FileSystem fs = path.getFileSystem(conf);
        Path start = fs.makeQualified(path);
        if (fs.exists(start)) {
            FileStatus status = fs.getFileStatus(start);
            enter(fs, status, status.isDirectory() ? start : folder(start));
        } else {
            followGlob(fs, start, input);
        }
    }

    private void followGlob(FileSystem fs, Path glob, String input) throws IOException {
        FileStatus[] matches = fs.globStatus(glob);
        if (matches == null || matches.length == 0) {
            throw new NoSuchInputException(input);
        }
        Path root = beforeWildcards(glob);
        for (FileStatus match : matches) {
            if (!isHidden(below(match.getPath(), root))) {
                enter(fs, match, root);
            }
        }
    }

    /** {@code /data} of {@code /data/2025-*}{@code /a.jsonl}. */
    private static Path beforeWildcards(Path glob) {
        Path root = folder(glob);
        for (Path up = root; up != null; up = up.getParent()) {
            if (GLOB.matcher(up.getName()).find()) {
                root = folder(up);
            }
        }
        return root;
    }

    private static Path folder(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private void enter(FileSystem fs, FileStatus status, Path root) throws IOException {
        if (status.isFile()) {
            keep(status, root, true);
            return;
        }
        RemoteIterator<LocatedFileStatus> inside = fs.listFiles(status.getPath(), true);
        while (inside.hasNext()) {
            LocatedFileStatus file = inside.next();
            if (!isHidden(below(file.getPath(), status.getPath()))) {
                keep(file, root, false);
            }
        }
    }

    private void keep(FileStatus file, Path root, boolean alone) {
        Path path = file.getPath();
        found.putIfAbsent(path, new Found(path, file.getLen(), file.getModificationTime(), below(path, root), alone));
    }

    private static String below(Path path, Path root) {
        return root.toUri().relativize(path.toUri()).getPath();
    }

    /** Work files of other programs, by Hadoop's convention. */
    private static boolean isHidden(String name) {
        for (String part : name.split("/")) {
            if (part.startsWith("_") || part.startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
