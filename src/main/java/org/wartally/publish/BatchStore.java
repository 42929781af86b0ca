package org.wartally.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What the nights have read so far, a folder for each night that found something new; never changed, only added to.
 *
 * <pre>
 * batches/ID/inputs/      the records of its files, as ingest handed them over
 * batches/ID/readings/    the claims and rejected numbers of the reports that it read
 * batches/ID/batch.json   written last: without it the folder is a leftover
 * </pre>
 */
public final class BatchStore {

    private static final String SEAL = "batch.json";

    private final Path batches;
    private final FileSystem files;
    private final WholeFiles whole;

    public BatchStore(String output, Configuration conf) {
        try {
            Path path = new Path(output);
            this.files = path.getFileSystem(conf);
            this.whole = new WholeFiles(files, conf);
            this.batches = new Path(files.makeQualified(path), "batches");
        } catch (IOException problem) {
            throw new UncheckedIOException("the batches in " + output + " cannot be reached", problem);
        }
    }

    /**
     * The batches of finished nights, oldest first.
     *
     * @throws IllegalStateException where one lies otherwise than this version reads it
     */
    public List<Batch> all() {
        try {
            List<Batch> all = new ArrayList<>();
            for (Path folder : folders()) {
                String seal = whole.read(new Path(folder, SEAL));
                if (seal != null) {
                    all.add(read(folder, seal));
                }
            }
            all.sort(Comparator.comparing(Batch::id, ReleaseId.ORDER));
            return all;
        } catch (IOException problem) {
            throw new UncheckedIOException("the batches in " + batches + " cannot be read", problem);
        }
    }

    private static Batch read(Path folder, String seal) throws IOException {
        Batch batch = Batch.read(seal);
        if (!batch.liesAsNow()) {
            throw new IllegalStateException(
                    "the batch in " + folder + " lies as another version of this program writes it (layout "
                            + batch.layout() + "); run that version, or read the reports into a new output folder");
        }
        return batch;
    }

    private List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (files.exists(batches)) {
            for (FileStatus status : files.listStatus(batches)) {
                folders.add(status.getPath());
            }
        }
        return folders;
    }

    /** Where the records of a batch lie. */
    public String inputs(String id) {
        return new Path(batches, id + "/inputs").toString();
    }

    /** Where the readings of a batch lie. */
    public String readings(String id) {
        return new Path(batches, id + "/readings").toString();
    }

    /** Makes a batch that is written in full one that later nights build on. */
    public void seal(Batch batch) {
        try {
            whole.put(new Path(batches, batch.id() + "/" + SEAL), batch.json());
        } catch (IOException problem) {
            throw new UncheckedIOException("batch " + batch.id() + " cannot be sealed", problem);
        }
    }

    /** Clears what a night left that did not come to its end. */
    public void clear() {
        try {
            for (Path folder : folders()) {
                if (!files.exists(new Path(folder, SEAL))) {
                    files.delete(folder, true);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("unfinished batches in " + batches + " cannot be cleared", problem);
        }
    }
}
