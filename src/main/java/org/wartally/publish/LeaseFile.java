package org.wartally.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The file {@code LEASE} of an output folder. Its age is told by the clock of the file system that it lies in. */
final class LeaseFile {

    private final Path output;
    private final Path path;
    private final FileSystem files;
    private final WholeFiles whole;

    LeaseFile(String output, Configuration conf) throws IOException {
        Path folder = new Path(output);
        this.files = folder.getFileSystem(conf);
        this.whole = new WholeFiles(files, conf);
        this.output = files.makeQualified(folder);
        this.path = new Path(this.output, "LEASE");
        files.mkdirs(this.output);
    }

    /** Makes the file; false where there is one. */
    boolean create(Owner owner) throws IOException {
        return whole.putNew(path, owner.line());
    }

    /** Who is in the file; null where there is none. */
    @Nullable
    Owner owner() throws IOException {
        String line = whole.read(path);
        return line == null ? null : Owner.read(line);
    }

    /** Time since the owner last showed a sign of life. */
    Duration age() throws IOException {
        try {
            long millis = whole.now(output) - touched();
            return Duration.ofMillis(Math.max(0, millis));
        } catch (FileNotFoundException gone) {
            return Duration.ZERO;
        }
    }

    /** When the owner last showed a sign of life, milliseconds since 1970. */
    long touched() throws IOException {
        return files.getFileStatus(path).getModificationTime();
    }

    /** Makes the file young again. */
    void touch(Owner owner) throws IOException {
        whole.put(path, owner.line());
    }

    /** Takes the file from its owner; false where it is the owner's no longer. */
    boolean takeFrom(Owner owner) throws IOException {
        return whole.deleteIf(path, line -> owner.equals(Owner.read(line)));
    }
}
