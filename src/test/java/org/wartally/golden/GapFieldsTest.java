package org.wartally.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapFieldsTest {

    private static final String WELL = "{\"report_id\": \"a\", \"text\": \"Rain.\"}";
    private static final String BADLY = "{\"report_id\": \"a\", \"text\": \"Rain.\", \"gap\": \"recalled toll\"}";

    @Test
    void whatIsReadWellHasNoGap() {
        assertThat(GapFields.withGap(BADLY, golden -> true)).isEqualTo(WELL);
        assertThat(GapFields.withGap(WELL, golden -> true)).isEqualTo(WELL);
    }

    @Test
    void whatIsNotReadWellKeepsItsGapOrGetsOne() {
        assertThat(GapFields.withGap(BADLY, golden -> false)).isEqualTo(BADLY);
        assertThat(GapFields.withGap(WELL, golden -> false)).endsWith("\"Rain.\", \"gap\": \"unsorted\"}");
    }
}
