package org.wartally.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablesPageTest {

    private static final Path PAGE = Path.of("docs/tables.md");

    @Test
    void thePageIsWhatTheSchemaFilesSay() throws IOException {
        if (Boolean.getBoolean("wartally.rewrite")) {
            Files.writeString(PAGE, TablesPage.markdown());
        }
        assertThat(PAGE).content().isEqualTo(TablesPage.markdown());
    }
}
