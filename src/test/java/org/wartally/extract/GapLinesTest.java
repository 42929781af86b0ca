package org.wartally.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GapLinesTest {

    private static final String FILE =
            "# letters\n\n= a\n= b\nA B\n? = a\n? = b\nA, B\nA; B\n\n# more\n= a\n= b\nB A\n";

    @Test
    void withoutGraduatesNothingChanges() {
        assertThat(GapLines.without(Set.of(), FILE)).isEqualTo(FILE);
    }

    @Test
    void aGraduateJoinsTheReadingAboveIt() {
        assertThat(GapLines.without(Set.of(8), FILE))
                .isEqualTo("# letters\n\n= a\n= b\nA B\nA, B\n? = a\n? = b\nA; B\n\n# more\n= a\n= b\nB A\n");
    }

    @Test
    void aGroupThatPartsHasItsReadingsTwice() {
        assertThat(GapLines.without(Set.of(9), FILE))
                .contains("? = a\n? = b\nA, B\n= a\n= b\nA; B\n\n# more\n= a\n= b\nB A\n");
    }

    @Test
    void aGroupThatGraduatesIsPlain() {
        assertThat(GapLines.without(Set.of(8, 9), FILE)).doesNotContain("?").contains("A B\nA, B\nA; B\n");
    }
}
