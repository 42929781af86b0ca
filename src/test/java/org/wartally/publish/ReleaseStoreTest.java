package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseStoreTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    @TempDir
    private Path output;

    private ReleaseStore store;

    @BeforeEach
    void open() {
        store = new ReleaseStore(output.toString(), new Configuration());
    }

    @Test
    void beforeTheFirstReleaseThereIsNoneToRead() {
        assertThat(store.current()).isNull();
        assertThat(store.nextId(JUNE)).isEqualTo("2025-06-01.1");
    }

    @Test
    void releasesOfOneDayAreCounted() throws IOException {
        Files.createDirectories(output.resolve("releases/2025-06-01.9"));
        Files.createDirectories(output.resolve("releases/2025-06-01.10"));
        Files.createDirectories(output.resolve("releases/2025-06-01.draft"));
        Files.createDirectories(output.resolve("releases/2025-06-02.40"));
        assertThat(store.nextId(JUNE)).isEqualTo("2025-06-01.11");
    }

    @Test
    void aReleaseIsSeenOnceItIsPublished() throws IOException {
        store.write(store.aside("a"), "manifest.json", "{}");
        assertThat(output.resolve("releases/a")).doesNotExist();
        store.publish("a");
        assertThat(output.resolve("releases/a/manifest.json")).content().isEqualTo("{}");
        assertThat(store.current()).isEqualTo("a");
        assertThat(output.resolve("latest/manifest.json")).exists();
    }

    @Test
    void theNextReleaseTakesThePlaceOfTheLastAndKeepsIt() {
        store.write(store.aside("a"), "manifest.json", "old");
        store.publish("a");
        store.write(store.aside("b"), "manifest.json", "new");
        store.publish("b");
        assertThat(store.current()).isEqualTo("b");
        assertThat(output.resolve("latest/manifest.json")).content().isEqualTo("new");
        assertThat(output.resolve("releases/a/manifest.json")).content().isEqualTo("old");
    }

    @Test
    void aReleaseThatIsNotThereChangesNothing() {
        store.write(store.aside("a"), "manifest.json", "old");
        store.publish("a");
        assertThatThrownBy(() -> store.publish("b")).isInstanceOf(UncheckedIOException.class);
        assertThat(store.current()).isEqualTo("a");
    }

    @Test
    void clearingLeavesReleasesAlone() {
        store.write(store.aside("a"), "manifest.json", "{}");
        store.publish("a");
        store.write(store.aside("b"), "manifest.json", "{}");
        store.clear();
        assertThat(output.resolve(".aside")).doesNotExist();
        assertThat(store.current()).isEqualTo("a");
    }

    @Test
    void aReleaseThatWasMovedAndNeverNamedIsCleared() throws IOException {
        store.write(store.aside("a"), "manifest.json", "{}");
        store.publish("a");
        store.write(store.folder("b"), "manifest.json", "{}");
        Files.writeString(output.resolve(".publishing"), "b\n");
        store.clear();
        assertThat(output.resolve("releases/b")).doesNotExist();
        assertThat(output.resolve(".publishing")).doesNotExist();
        assertThat(output.resolve("latest/manifest.json")).exists();
    }

    @Test
    void aReleaseThatWasNamedAndNotYetLinkedIsLinked() throws IOException {
        for (String id : new String[] {"a", "b"}) {
            store.write(store.aside(id), "manifest.json", id);
            store.publish(id);
        }
        Files.delete(output.resolve("latest"));
        Files.createSymbolicLink(output.resolve("latest"), Path.of("releases", "a"));
        Files.createSymbolicLink(output.resolve(".latest.next"), Path.of("releases", "b"));
        Files.writeString(output.resolve(".publishing"), "b\n");
        store.clear();
        assertThat(output.resolve("latest/manifest.json")).content().isEqualTo("b");
        assertThat(output.resolve("releases/b/manifest.json")).exists();
        try (var left = Files.list(output)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("CURRENT", "latest", "releases");
        }
    }

    @Test
    void oldReleasesAreDeletedSaveThoseThatAreToBeKeptAndTheCurrentOne() throws IOException {
        for (String id : new String[] {"2025-06-01.9", "2025-06-01.10", "2025-06-02.1", "2025-05-31.1"}) {
            store.write(store.aside(id), "manifest.json", "{}");
            store.publish(id);
        }
        store.keep(2);
        try (var left = Files.list(output.resolve("releases"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("2025-06-01.10", "2025-06-02.1", "2025-05-31.1");
        }
        store.keep(null);
        assertThat(output.resolve("releases/2025-06-01.10")).exists();
    }
}
