package org.wartally.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which release a command reads. */
final class ReleaseOptions {

    /** The default is where the README's first run writes to. */
    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "${env:WARTALLY_OUTPUT:-target/sample}",
            description = "The folder that 'run' wrote to (default: WARTALLY_OUTPUT, or target/sample).")
    private String output;

    @Option(names = "--release", paramLabel = "ID", description = "An older release (default: the current one).")
    private @Nullable String release;

    ReleaseFolder find() throws IOException {
        return ReleaseFolder.find(output, release);
    }

    String output() {
        return output;
    }
}
