package org.wartally.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Options.CreateFileOptionKeys;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathIOException;
import org.jspecify.annotations.Nullable;

/**
 * Small files that others see whole or not at all, in whatever moment their writer dies: written beside their place and
 * moved over it, or, in object stores, put in one request.
 */
final class WholeFiles {

    /** Where a file appears when it is closed, and where moving a file over another deletes that one first. */
    private static final Set<String> OBJECT_STORES = Set.of("s3a", "s3", "s3n", "gs", "oss", "cosn", "obs");

    private static final String ONLY_WHERE_THERE_IS_NONE = CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE;

    private static final String BESIDE = ".*.next";

    private final FileSystem files;
    private final Configuration conf;

    WholeFiles(FileSystem files, Configuration conf) {
        this.files = files;
        this.conf = conf;
    }

    /** The text of a file; null where there is none. */
    @Nullable
    String read(Path path) throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException none) {
            return null;
        }
    }

    /** Writes a file, in the place of the one that was there. */
    void put(Path path, String text) throws IOException {
        if (isObjectStore()) {
            write(path, text);
        } else {
            move(beside(path, text), path);
        }
    }

    /** In one step, over the file that was there. */
    private void move(Path from, Path to) throws IOException {
        if (isHere()) {
            Files.move(here(from), here(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            context(to).rename(from, to, Options.Rename.OVERWRITE);
        }
    }

    /** Writes a file where there is none; false where there is one. Of two that try it at once one fails. */
    boolean putNew(Path path, String text) throws IOException {
        try {
            if (isObjectStore()) {
                putNewObject(path, text);
            } else {
                putNewFile(path, beside(path, text));
            }
            return true;
        } catch (java.nio.file.FileAlreadyExistsException | FileAlreadyExistsException taken) {
            return false;
        } catch (NoSuchFileException | FileNotFoundException cleared) {
            // By whoever was quicker, while ours was still beside its place.
            return false;
        }
    }

    private void putNewFile(Path path, Path beside) throws IOException {
        try {
            if (isHere()) {
                link(here(path), here(beside));
            } else {
                context(path).rename(beside, path);
            }
        } finally {
            files.delete(beside, false);
        }
    }

    /** A link is refused where there is a file; a move would take its place. */
    private static void link(java.nio.file.Path path, java.nio.file.Path beside) throws IOException {
        try {
            Files.createLink(path, beside);
        } catch (java.nio.file.FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(beside, path);
        }
    }

    private void putNewObject(Path path, String text) throws IOException {
        FSDataOutputStreamBuilder<? extends FSDataOutputStream, ?> file = files.createFile(path);
        file.overwrite(false);
        if (files.hasPathCapability(path, ONLY_WHERE_THERE_IS_NONE)) {
            file.opt(ONLY_WHERE_THERE_IS_NONE, true);
        }
        try (FSDataOutputStream out = file.build()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (PathIOException refused) {
            if (!text.equals(read(path))) {
                throw new FileAlreadyExistsException(refused.getMessage());
            }
        }
    }

    /**
     * Deletes a file that still says what is expected; false where it does not. Of two that try it at once one fails, and
     * what a third wrote meanwhile is put back. In an object store, where nothing can be moved in one step, a look right
     * before has to do.
     */
    boolean deleteIf(Path path, Predicate<String> expected) throws IOException {
        if (!says(path, expected)) {
            return false;
        }
        if (isObjectStore()) {
            return files.delete(path, false);
        }
        Path taken = beside(path);
        try {
            move(path, taken);
        } catch (NoSuchFileException | FileNotFoundException gone) {
            return false;
        }
        if (says(taken, expected)) {
            return files.delete(taken, false);
        }
        putBack(taken, path);
        return false;
    }

    private boolean says(Path path, Predicate<String> expected) throws IOException {
        String text = read(path);
        return text != null && expected.test(text);
    }

    private void putBack(Path taken, Path path) throws IOException {
        try {
            putNewFile(path, taken);
        } catch (java.nio.file.FileAlreadyExistsException | FileAlreadyExistsException newer) {
            // Yet another has written since, and that one stays.
        } catch (NoSuchFileException | FileNotFoundException cleared) {
            // By that one.
        }
    }

    /** The clock of the file system, as it writes a file now. */
    long now(Path folder) throws IOException {
        Path file = new Path(folder, ".clock" + next());
        try {
            write(file, "");
            return files.getFileStatus(file).getModificationTime();
        } finally {
            files.delete(file, false);
        }
    }

    /** Clears what writers left beside the files of a folder when they died. */
    void clear(Path folder) throws IOException {
        if (isHere()) {
            clear(here(folder));
            return;
        }
        for (FileStatus file : files.globStatus(new Path(folder, BESIDE))) {
            files.delete(file.getPath(), false);
        }
    }

    /** Hadoop would follow a link and not delete it. */
    private static void clear(java.nio.file.Path folder) throws IOException {
        try (DirectoryStream<java.nio.file.Path> left = Files.newDirectoryStream(folder, BESIDE)) {
            for (java.nio.file.Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path beside(Path path, String text) throws IOException {
        Path beside = beside(path);
        write(beside, text);
        return beside;
    }

    private static Path beside(Path path) {
        return new Path(path.getParent(), "." + path.getName() + next());
    }

    /** A name of the thread's own, so that two do not write the same file. */
    private static String next() {
        return "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + ".next";
    }

    private void write(Path path, String text) throws IOException {
        if (isHere()) {
            // Hadoop would write a file of checksums besides.
            Files.writeString(here(path), text);
            return;
        }
        try (FSDataOutputStream out = files.create(path, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether the files lie on this machine. */
    boolean isHere() {
        return files.getScheme().equals("file");
    }

    private boolean isObjectStore() {
        return OBJECT_STORES.contains(files.getScheme());
    }

    static java.nio.file.Path here(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }

    private FileContext context(Path path) throws IOException {
        return FileContext.getFileContext(path.toUri(), conf);
    }
}
