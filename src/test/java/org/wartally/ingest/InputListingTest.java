package org.wartally.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

    private InputFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path dir) {
        folder = new InputFolder(dir);
    }

    @Test
    void walksToTheBottomAndPassesHiddenFilesOver() {
        folder.with("b.txt", "x")
                .with("a/c d.txt", "x")
                .with("_SUCCESS", "")
                .with(".x.txt.crc", "")
                .with("_tmp/e.txt", "x");
        assertThat(names("")).containsExactly("a/c d.txt", "b.txt");
    }

    @Test
    void namesBeginWhereTheWildcardsBegin() {
        folder.with("in/2025-05/a.txt", "x")
                .with("in/2025-06/a.txt", "x")
                .with("in/2025-06/_a.txt", "x")
                .with("in/other/a.txt", "x");
        assertThat(names("in/2025-*/*.txt")).containsExactly("2025-05/a.txt", "2025-06/a.txt");
        assertThat(names("in/2025-*")).containsExactly("2025-05/a.txt", "2025-06/a.txt");
        assertThat(names("in/{other,none}")).containsExactly("other/a.txt");
    }

    @Test
    void aFileThatIsThereIsNoGlob() {
        folder.with("[1].txt", "x").with("1.txt", "x");
        assertThat(names("[1].txt")).containsExactly("[1].txt");
    }

    @Test
    void aFileReachedTwiceIsListedOnce() {
        folder.with("a/b.txt", "x");
        assertThat(names("a", "a/b.txt", "a/*")).containsExactly("b.txt");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() {
        folder.with("x/in/a.txt", "x").with("y/in/a.txt", "x").with("y/in/b.txt", "x");
        assertThat(names("x/in", "y/in")).containsExactly("b.txt", "x/in/a.txt", "y/in/a.txt");
    }

    @Test
    void sidecarsAreNoReports() {
        folder.with("a.txt", "x")
                .with("a.json", "{}")
                .with("b.html", "x")
                .with("b.html.json", "{}")
                .with("c.json", "{}");
        InputListing listing =
                InputFolder.list(new IngestSettings(), folder.path().toString());
        assertThat(listing.reports()).extracting(InputListing.Entry::name).containsExactly("a.txt", "b.html", "c.json");
        assertThat(listing.sidecars()).extracting(InputListing.Entry::name).containsExactly("a.json", "b.html.json");
    }

    private List<String> names(String... inputs) {
        String[] paths = List.of(inputs).stream()
                .map(input -> folder.path() + "/" + input)
                .toArray(String[]::new);
        return InputFolder.list(new IngestSettings(), paths).reports().stream()
                .map(InputListing.Entry::name)
                .toList();
    }
}
