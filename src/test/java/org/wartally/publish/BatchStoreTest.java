package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the nights have read, and who may build on it. */
class BatchStoreTest {

    @TempDir
    private Path output;

    @Test
    void aSealedBatchIsKnownAgain() throws IOException {
        Files.createDirectories(output.resolve("batches/2025-03-05.1"));
        Batch batch = new Batch("2025-03-05.1", List.of("b", "a"), List.of("2", "1"), "rules=1", true);
        store().seal(batch);
        assertThat(store().all()).containsExactly(batch);
        assertThat(batch.files()).containsExactly("a", "b");
        assertThat(batch.looks()).containsExactly("1", "2");
    }

    @Test
    void aBatchThatLiesOtherwiseIsRefusedAndNotReadInPart() throws IOException {
        Path folder = Files.createDirectories(output.resolve("batches/2025-03-05.1"));
        Files.writeString(
                folder.resolve("batch.json"),
                "{\"id\": \"2025-03-05.1\", \"files\": [], \"reading\": \"rules=1\", \"full\": false}");
        assertThatThrownBy(() -> store().all())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2025-03-05.1")
                .hasMessageContaining("layout 0")
                .hasMessageContaining("new output folder");
    }

    private BatchStore store() {
        return new BatchStore(output.toString(), new Configuration());
    }
}
