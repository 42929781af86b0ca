package org.wartally.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wartally.model.Report;

class GroundsTest {

    private final ClaimReader reader = new ClaimReader();

    @Test
    void namesTheWordsBesideTheFigure() {
        Grounds only =
                grounds("On Saturday three people were killed in Kharkiv.").get(0);
        assertThat(only.where()).isEqualTo("\"Kharkiv\", named beside the figure");
        assertThat(only.when()).isEqualTo("\"On Saturday\", nearest to the figure in its sentence");
    }

    @Test
    void namesTheSentenceBefore() {
        Grounds only = grounds("On Saturday a bomb hit Kharkiv. Three people were killed.")
                .get(0);
        assertThat(only.where()).isEqualTo("\"Kharkiv\", named in a sentence before");
        assertThat(only.when()).isEqualTo("\"On Saturday\", named in a sentence before");
    }

    @Test
    void saysWhereNoWordsTell() {
        Grounds only = grounds("Three people were killed.").get(0);
        assertThat(only.where()).startsWith("where the report plays");
        assertThat(only.when()).startsWith("no words date it");
    }

    private List<Grounds> grounds(String text) {
        return reader.grounds(new Report("r", "2025-05-25", null, null, null, "en", text));
    }
}
