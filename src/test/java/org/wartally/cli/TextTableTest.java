package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsNumbersToTheRightAndShowsNullAsADash() {
        TextTable table = new TextTable(List.of("region", "best", "high"));
        table.add(Arrays.asList("UA-30", 1140L, null));
        table.add(Arrays.asList(null, 7L, 9L));
        assertThat(table.lines())
                .containsExactly(
                        "region  best  high", //
                        "UA-30   1140     -",
                        "-          7     9");
    }

    @Test
    void shortensWordsAndNeverNumbers() {
        TextTable table = new TextTable(List.of("text", "n"));
        table.add(List.of("x".repeat(70), 12345678901234L));
        assertThat(table.lines().get(1)).isEqualTo("x".repeat(59) + "\u2026  12345678901234");
    }
}
