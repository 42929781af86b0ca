package org.wartally.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.spark.TableSchema;

/** What works with local[*] works where driver and executors are different JVMs that share nothing but the jar. */
class StandaloneClusterIT {

    private static final Path SAMPLE = Launcher.HOME.resolve("data/sample");

    @TempDir
    private Path folder;

    @Test
    void aClusterPublishesTheTablesOfOneMachine() throws IOException, SQLException {
        Path here = folder.resolve("here");
        assertThat(run(here, "local[2]")).as("nothing went wrong unseen").doesNotContain(" ERROR ");
        Path there = folder.resolve("there");
        Path home = Files.createDirectory(folder.resolve("spark home"));
        try (StandaloneCluster cluster = new StandaloneCluster(home, Launcher.CLASSPATH, 2)) {
            run(there, cluster.master());
        }
        try (PublishedTables tables = new PublishedTables(here.resolve("latest"), there.resolve("latest"))) {
            for (String table : TableSchema.NAMES) {
                assertThat(tables.differences(table)).as(table).isEmpty();
            }
            assertThat(tables.rows("claims")).isPositive();
            assertThat(tables.rows("casualties_by_region_week")).isPositive();
        }
    }

    private String run(Path output, String master) throws IOException {
        List<String> arguments = List.of(
                "run",
                "--input",
                SAMPLE.toString(),
                "--output",
                output.toString(),
                "--as-of",
                "2025-07-07",
                "--master",
                master,
                "--driver-memory",
                "1g",
                "--conf",
                "spark.executor.memory=768m",
                "--conf",
                "spark.cores.max=2",
                "--conf",
                "spark.sql.shuffle.partitions=4");
        return Launcher.run(folder, 0, arguments.toArray(String[]::new));
    }
}
