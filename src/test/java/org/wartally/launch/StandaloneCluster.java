package org.wartally.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Spark master and its workers, each a JVM of its own, from the jars that the build resolved. */
final class StandaloneCluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String HERE = "127.0.0.1";

    private final Path home;
    private final Deque<Program> programs = new ArrayDeque<>();
    private final String master;

    /** Starts the cluster in an empty folder, which becomes its SPARK_HOME; returns when all workers are known. */
    StandaloneCluster(Path home, Path classpath, int workers) throws IOException {
        this.home = home;
        linkJars(classpath);
        try {
            this.master = startMaster();
            for (int i = 0; i < workers; i++) {
                startWorker(i);
            }
        } catch (IOException | RuntimeException | Error problem) {
            close();
            throw problem;
        }
    }

    /** The address for {@code --master}. */
    String master() {
        return master;
    }

    private void linkJars(Path classpath) throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String jar : Files.readString(classpath).strip().split(File.pathSeparator)) {
            Path link = jars.resolve(Path.of(jar).getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of(jar));
            }
        }
    }

    private String startMaster() throws IOException {
        Program program =
                start("org.apache.spark.deploy.master.Master", "--host", HERE, "--port", "0", "--webui-port", "0");
        return program.awaitLine("Starting Spark master at (spark://\\S+)", PATIENCE)
                .group(1);
    }

    private void startWorker(int number) throws IOException {
        String folder = home.resolve("work-" + number).toString();
        start(
                        "org.apache.spark.deploy.worker.Worker",
                        "--host",
                        HERE,
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        folder,
                        master)
                .awaitLine("Successfully registered with master", PATIENCE);
    }

    private Program start(String main, String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Program.java(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", home.resolve("jars") + "/*", main));
        command.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", HERE);
        Program program = Program.start(home.toFile(), environment, command);
        programs.push(program);
        return program;
    }

    @Override
    public void close() throws IOException {
        programs.forEach(Program::close);
        try (Stream<Path> links = Files.list(home.resolve("jars"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }
}
