package org.wartally.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneClusterIT {
    @TempDir
    private Path folder;

    @Test
    void starts() throws Exception {
        try (StandaloneCluster c = new StandaloneCluster(folder, Launcher.CLASSPATH, 2)) {
            assertThat(c.master()).startsWith("spark://");
        }
    }
}
