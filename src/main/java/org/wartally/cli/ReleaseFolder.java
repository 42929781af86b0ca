package org.wartally.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The release that a command reads: that which {@code CURRENT} names, or an older one by its id. */
final class ReleaseFolder {

    private final FileSystem files;
    private final Path folder;

    private ReleaseFolder(FileSystem files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * Finds a release.
     *
     * @param output the folder that {@code run} wrote to, on any file system that Hadoop knows
     * @param id null for the current one
     * @throws FileNotFoundException where there is no such release; the message says what there is
     */
    static ReleaseFolder find(String output, @Nullable String id) throws IOException {
        Path root = new Path(output);
        FileSystem files = root.getFileSystem(new Configuration());
        Path current = new Path(root, "CURRENT");
        if (id == null && !files.exists(current)) {
            throw new FileNotFoundException("no release in " + output
                    + " (it has no CURRENT); make one: wartally run --input PATH --output " + output);
        }
        Path folder = new Path(root, "releases/" + (id == null ? read(files, current) : id));
        if (!files.exists(folder)) {
            throw new FileNotFoundException("no release " + folder.getName() + " in " + output + "; there are: "
                    + String.join(", ", names(files, folder.getParent())));
        }
        return new ReleaseFolder(files, folder);
    }

    String id() {
        return folder.getName();
    }

    /**
     * Where a table lies.
     *
     * @throws FileNotFoundException where there is no such table; the message lists those there are
     */
    Path table(String name) throws IOException {
        if (!tables().contains(name)) {
            throw new FileNotFoundException("no table '" + name + "'; there are: " + String.join(", ", tables()));
        }
        return new Path(folder, name);
    }

    List<String> tables() throws IOException {
        return names(files, folder);
    }

    /** Names of the folders inside one, sorted; empty where it is not there. */
    private static List<String> names(FileSystem files, Path folder) throws IOException {
        return files.exists(folder)
                ? Arrays.stream(files.listStatus(folder))
                        .filter(FileStatus::isDirectory)
                        .map(status -> status.getPath().getName())
                        .sorted()
                        .toList()
                : List.of();
    }

    private static String read(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
