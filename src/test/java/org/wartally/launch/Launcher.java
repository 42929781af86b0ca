package org.wartally.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code bin/wartally} of this tree, as a user starts it. */
final class Launcher {

    static final Path HOME = Path.of(Objects.requireNonNull(System.getProperty("wartally.home"), "set by the build"));
    static final Path SCRIPT = HOME.resolve("bin/wartally");
    static final Path CLASSPATH = HOME.resolve("target/spark.classpath");

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Launcher() {}

    /** Runs a command from a folder; gives what it said on both streams, or fails where it ends with another code. */
    static String run(Path folder, int exitCode, String... arguments) throws IOException {
        return run(SCRIPT, folder, Map.of(), exitCode, arguments);
    }

    static String run(Path script, Path folder, Map<String, String> environment, int exitCode, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        File here = folder.toFile();
        try (Program program = Program.start(here, environment, command)) {
            return program.awaitEnd(exitCode, PATIENCE);
        }
    }
}
