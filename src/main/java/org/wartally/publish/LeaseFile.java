package org.wartally.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The file {@code LEASE} of an output folder. Its age is told by the clock of the file system that it lies in. */
final class LeaseFile {

    private final Path output;
    private final Path path;
    private final FileSystem files;

    LeaseFile(String output, Configuration conf) throws IOException {
        Path folder = new Path(output);
        this.files = folder.getFileSystem(conf);
        this.output = files.makeQualified(folder);
        this.path = new Path(this.output, "LEASE");
        files.mkdirs(this.output);
    }

    /** Makes the file; false where there is one. */
    boolean create(Owner owner) throws IOException {
        byte[] line = owner.line().getBytes(StandardCharsets.UTF_8);
        try {
            if (files.getScheme().equals("file")) {
                // Hadoop looks for the file first and makes it then; here two must not both find none.
                Files.write(java.nio.file.Path.of(path.toUri()), line, StandardOpenOption.CREATE_NEW);
                return true;
            }
            try (FSDataOutputStream out = files.create(path, false)) {
                out.write(line);
            }
            return true;
        } catch (java.nio.file.FileAlreadyExistsException | FileAlreadyExistsException taken) {
            return false;
        }
    }

    /** Who is in the file; null where there is none. */
    @Nullable
    Owner owner() throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            return Owner.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException none) {
            return null;
        }
    }

    /** Time since the owner last showed a sign of life. */
    Duration age() throws IOException {
        Path now = new Path(output, ".lease-now-" + Owner.here().pid());
        try {
            files.create(now, true).close();
            long millis = files.getFileStatus(now).getModificationTime()
                    - files.getFileStatus(path).getModificationTime();
            return Duration.ofMillis(Math.max(0, millis));
        } catch (FileNotFoundException gone) {
            return Duration.ZERO;
        } finally {
            files.delete(now, false);
        }
    }

    /** Makes the file young again. */
    void touch(Owner owner) throws IOException {
        if (files.getScheme().equals("file")) {
            Files.writeString(java.nio.file.Path.of(path.toUri()), owner.line());
            return;
        }
        try (FSDataOutputStream out = files.create(path, true)) {
            out.write(owner.line().getBytes(StandardCharsets.UTF_8));
        }
    }

    void delete() throws IOException {
        files.delete(path, false);
    }
}
