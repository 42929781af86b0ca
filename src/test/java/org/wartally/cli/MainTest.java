package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void noCommandIsBadUsageAndNamesTheCommands() {
        Run run = Run.of("");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no command given").contains("extract").contains("run");
    }

    @Test
    void aMisspelledCommandGetsASuggestion() {
        Run run = Run.of("", "extarct");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("extarct").contains("extract");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "explain", "evaluate"})
    void everyCommandHasHelpWithAnExample(String command) {
        Run run = Run.of("", command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Input").contains("Output").contains("Example");
    }
}
