package org.wartally.launch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of its own that the test listens to; whatever happens, it and its children end with the test. */
public final class Program implements AutoCloseable {

    private static final String END = "\0";

    /** What a process ends with that got signal 9. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Thread listener;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final StringBuffer said = new StringBuffer();

    private Program(Process process) {
        this.process = process;
        listener = new Thread(this::listen, "listener of " + process.pid());
        listener.setDaemon(true);
        listener.start();
    }

    public static Program start(File folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPARK_") || name.startsWith("LOG4J_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Program(process);
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                unread.add(line);
            }
        } catch (IOException closed) {
            said.append(closed).append('\n');
        } finally {
            unread.add(END);
        }
    }

    /**
     * The next line in which the pattern is found, as a match.
     *
     * @throws AssertionError where the program ends or the time runs out before it says so
     */
    public Matcher awaitLine(String pattern, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        Pattern awaited = Pattern.compile(pattern);
        for (String line = next(deadline); !END.equals(line); line = next(deadline)) {
            Matcher found = awaited.matcher(line);
            if (found.find()) {
                return found;
            }
        }
        throw new AssertionError("never said '" + pattern + "', but:\n" + said);
    }

    private String next(long deadline) {
        try {
            String line = unread.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return line == null ? END : line;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    /** Kills it, its children last, for to look for them takes longer than publishing does; false where it had ended. */
    boolean kill() {
        process.destroyForcibly();
        close();
        return process.exitValue() == KILLED;
    }

    /** Whether it ends within this time. */
    boolean endsWithin(Duration atMost) {
        try {
            return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    /** Waits for the end; gives all that was said. */
    String awaitEnd(int exitCode, Duration atMost) {
        try {
            boolean ended = process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS);
            // The last words of a program that has ended may still be on their way.
            listener.join(TimeUnit.SECONDS.toMillis(10));
            if (!ended || process.exitValue() != exitCode) {
                throw new AssertionError((ended ? "exit code " + process.exitValue() : "did not end") + ":\n" + said);
            }
            return said.toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public static String java() {
        return ProcessHandle.current()
                .info()
                .command()
                .orElseThrow(() -> new UncheckedIOException(new IOException("no path of this JVM")));
    }
}
