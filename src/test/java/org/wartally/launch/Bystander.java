package org.wartally.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wartally.spark.TableSchema;

/**
 * A reader with DuckDB: by file and by link it looks several times a second whether what is valid is whole. From the first
 * release on the file has to be there, from the second on the link.
 */
final class Bystander implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final Path output;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> reading;
    private final Set<String> releases = new TreeSet<>();
    private int looks;
    private @Nullable Exception problem;

    Bystander(Path output) {
        this.output = output;
        this.reading = thread.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        try {
            if (problem == null && (!releases.isEmpty() || Files.exists(output.resolve("CURRENT")))) {
                String id = Files.readString(output.resolve("CURRENT")).strip();
                Path named = output.resolve("releases").resolve(id);
                whole(named);
                boolean linked = releases.size() > 1 || Files.isSymbolicLink(output.resolve("latest"));
                if (linked && !Files.isSameFile(output.resolve("latest"), named)) {
                    whole(output.resolve("latest").toRealPath());
                }
                releases.add(id);
                looks++;
            }
        } catch (IOException | SQLException | RuntimeException found) {
            problem = found;
        }
    }

    /** Counts every table of a release, and holds the counts against its manifest. */
    static void whole(Path release) throws IOException, SQLException {
        JsonNode manifest =
                new ObjectMapper().readTree(release.resolve("manifest.json").toFile());
        try (PublishedTables tables = new PublishedTables(release, release)) {
            for (String table : TableSchema.NAMES) {
                long told = manifest.at("/tables/" + table).asLong(-1);
                long found = tables.rows(table);
                if (told != found) {
                    throw new IllegalStateException(table + " of " + release + " has " + found + " rows, not " + told);
                }
            }
        }
    }

    /**
     * What it saw, in words.
     *
     * @throws IllegalStateException where something was not whole
     */
    synchronized String report() {
        if (problem != null) {
            throw new IllegalStateException("a reader saw what is not whole", problem);
        }
        if (reading.isDone()) {
            throw new IllegalStateException("the reader has ended");
        }
        return looks + " looks at " + releases.size() + " releases, each of them whole";
    }

    @Override
    public void close() {
        reading.cancel(false);
        thread.shutdown();
    }
}
