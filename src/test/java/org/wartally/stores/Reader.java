package org.wartally.stores;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.wartally.publish.ReleaseStore;

/** Reads what {@code CURRENT} names, again and again while others write, and stumbles over what is not whole. */
final class Reader implements AutoCloseable {

    private final String output;
    private final Configuration conf;
    private final Collection<String> seen = new ConcurrentSkipListSet<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> reading;
    private volatile boolean ended;

    /** @param output where at least one release is */
    Reader(String output, Configuration conf) {
        this.output = output;
        this.conf = conf;
        Callable<Void> reads = () -> {
            while (!ended) {
                look();
            }
            return null;
        };
        reading = thread.submit(reads);
    }

    private void look() throws IOException {
        ReleaseStore store = new ReleaseStore(output, conf);
        String id = store.current();
        if (id == null) {
            throw new IllegalStateException("CURRENT is not there");
        }
        JsonNode manifest = new ObjectMapper().readTree(store.read(store.folder(id), "manifest.json"));
        if (seen.add(id)) {
            for (Map.Entry<String, JsonNode> table : manifest.get("tables").properties()) {
                Path files = new Path(store.folder(id), table.getKey());
                expect(files.toString(), table.getValue().asLong(), rows(files));
            }
        }
    }

    private static void expect(String what, long told, long found) {
        if (told != found) {
            throw new IllegalStateException(what + " has " + found + " rows, not " + told);
        }
    }

    private long rows(Path table) throws IOException {
        FileSystem files = table.getFileSystem(conf);
        long rows = 0;
        for (RemoteIterator<LocatedFileStatus> all = files.listFiles(table, true); all.hasNext(); ) {
            try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromStatus(all.next(), conf))) {
                rows += file.getRecordCount();
            }
        }
        return rows;
    }

    /** Ends the reading; gives the releases that it saw, or fails where one was not whole. */
    Collection<String> releases() throws Exception {
        ended = true;
        reading.get(1, TimeUnit.MINUTES);
        return seen;
    }

    @Override
    public void close() {
        ended = true;
        thread.shutdown();
    }
}
