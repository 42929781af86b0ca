package org.wartally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailureTest {

    /** A night whose tables contradict themselves, or whose disk is full. */
    @Command(name = "night")
    private static final class Failing implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("nothing was published");
        }
    }

    @Test
    void aNightThatFailsEndsWithOneAndItsMessage() {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new Failing())
                .setErr(new PrintWriter(said))
                .setExecutionExceptionHandler(new Failure());
        assertThat(command.execute()).isEqualTo(1);
        assertThat(said.toString()).contains("nothing was published");
    }
}
