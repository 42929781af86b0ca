package org.wartally.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The output folder: releases, and the small file {@code CURRENT} that names the one readers see.
 *
 * <pre>
 * LEASE                     who writes here at this moment ({@link Lease})
 * CURRENT                   the id of the release that is read now
 * latest -> releases/...    the same as a link, where the file system is this machine's
 * releases/ID/TABLE/        Parquet; releases/ID/manifest.json
 * batches/ID/               what each night read, which later nights build on ({@link BatchStore})
 * rejected/ID/rejects/      of a night that set aside too much, what it set aside and why
 * </pre>
 *
 * <p>A release is written aside and moved to its place; {@code CURRENT} is replaced last, in one step. On this machine and
 * on HDFS moving a folder is one step too. Object stores copy its files one by one, and a reader of {@code CURRENT} is safe
 * all the same, for it names a release only once all of it is there. Until then the file {@code .publishing} names it, so
 * that what a killed night moved and did not name is found and cleared.
 */
public final class ReleaseStore {

    private final Path output;
    private final Path current;
    private final Path publishing;
    private final FileSystem files;
    private final WholeFiles whole;

    /** @throws UncheckedIOException where the output folder cannot be made */
    public ReleaseStore(String output, Configuration conf) {
        try {
            Path path = new Path(output);
            this.files = path.getFileSystem(conf);
            this.whole = new WholeFiles(files, conf);
            this.output = files.makeQualified(path);
            this.current = new Path(this.output, "CURRENT");
            this.publishing = new Path(this.output, ".publishing");
            files.mkdirs(this.output);
        } catch (IOException problem) {
            throw new UncheckedIOException("the output folder " + output + " cannot be made", problem);
        }
    }

    /** The id of the release that readers see; null before the first. */
    public @Nullable String current() {
        try {
            return id(current);
        } catch (IOException problem) {
            throw new UncheckedIOException("CURRENT in " + output + " cannot be read", problem);
        }
    }

    private @Nullable String id(Path file) throws IOException {
        String line = whole.read(file);
        return line == null ? null : line.strip();
    }

    /** The night's date and a counter: the id that comes after all releases and batches there are. */
    public String nextId(LocalDate asOf) {
        try {
            List<String> ids = new ArrayList<>(names(releases()));
            ids.addAll(names(new Path(output, "batches")));
            return ReleaseId.after(ids, asOf);
        } catch (IOException problem) {
            throw new UncheckedIOException("the releases in " + output + " cannot be listed", problem);
        }
    }

    private List<String> names(Path folder) throws IOException {
        return files.exists(folder)
                ? Arrays.stream(files.listStatus(folder))
                        .map(status -> status.getPath().getName())
                        .toList()
                : List.of();
    }

    private Path releases() {
        return new Path(output, "releases");
    }

    /** The folder of a release. */
    public String folder(String id) {
        return new Path(releases(), id).toString();
    }

    /** Where a release is written before it is moved to its place. */
    public String aside(String id) {
        return new Path(output, ".aside/" + id).toString();
    }

    /** Where a night keeps what it hands from one step to the next. */
    public String scratch(String id) {
        return new Path(output, ".scratch/" + id).toString();
    }

    /** Where the rejects of a night that published nothing are left to be looked at. */
    public String rejected(String id) {
        return new Path(output, "rejected/" + id).toString();
    }

    /** Clears what this or a killed night left. */
    public void clear() {
        try {
            files.delete(new Path(output, ".aside"), true);
            files.delete(new Path(output, ".scratch"), true);
            whole.clear(output);
            endPublishing();
        } catch (IOException problem) {
            throw new UncheckedIOException("what was left aside in " + output + " cannot be cleared", problem);
        }
    }

    /** Writes a small file beside the tables of a release that is still aside. */
    public void write(String folder, String name, String text) {
        try (FSDataOutputStream out = files.create(new Path(folder, name), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(name + " cannot be written to " + folder, problem);
        }
    }

    /** The text of a small file beside the tables of a release. */
    public String read(String folder, String name) {
        try (FSDataInputStream in = files.open(new Path(folder, name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(name + " in " + folder + " cannot be read", problem);
        }
    }

    /** Moves a release to its place and lets readers see it. */
    public void publish(String id) {
        try {
            files.mkdirs(releases());
            whole.put(publishing, id + "\n");
            Path to = new Path(folder(id));
            if (!files.rename(new Path(aside(id)), to)) {
                throw new IOException("release " + id + " cannot be moved to " + to);
            }
            whole.put(current, id + "\n");
            endPublishing();
        } catch (IOException problem) {
            throw new UncheckedIOException("release " + id + " cannot be published", problem);
        }
    }

    /** Of a release that was moved, wholly or in part, and never named, nothing stays. */
    private void endPublishing() throws IOException {
        String id = id(publishing);
        if (id == null) {
            return;
        }
        if (!id.equals(current())) {
            files.delete(new Path(folder(id)), true);
        } else if (whole.isHere()) {
            link(id);
        }
        files.delete(publishing, false);
    }

    /** The link is replaced by a move over the old one, which no reader sees half done. */
    private void link(String id) throws IOException {
        java.nio.file.Path here = WholeFiles.here(output);
        java.nio.file.Path next = here.resolve(".latest.next");
        Files.deleteIfExists(next);
        try {
            Files.createSymbolicLink(next, java.nio.file.Path.of("releases", id));
        } catch (UnsupportedOperationException noLinks) {
            return;
        }
        Files.move(next, here.resolve("latest"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Deletes the oldest releases.
     *
     * @param older how many to keep besides the current one; null keeps all
     */
    public void keep(@Nullable Integer older) {
        if (older == null) {
            return;
        }
        try {
            String current = current();
            List<String> others = names(releases()).stream()
                    .filter(id -> !id.equals(current))
                    .sorted(ReleaseId.ORDER.reversed())
                    .toList();
            for (String id : others.subList(Math.min(older, others.size()), others.size())) {
                files.delete(new Path(folder(id)), true);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("old releases in " + output + " cannot be deleted", problem);
        }
    }
}
