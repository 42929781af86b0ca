package org.wartally.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The right of one night to write to an output folder: the file {@code LEASE}, which names the night's process and is
 * renewed while it lives.
 *
 * <p>A lease is taken over where its process is known to have ended, or where it has shown no sign of life for
 * {@link #PATIENCE}. Whoever lost a lease learns of it before publishing.
 */
public final class Lease implements AutoCloseable {

    /** Long beside a pause of the JVM or of a file system, short beside a night. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int RENEWALS_IN_PATIENCE = 20;

    private final String output;
    private final LeaseFile file;
    private final Owner owner;
    private final long taken;
    private final ScheduledExecutorService renewal;

    private Lease(String output, LeaseFile file, Owner owner) throws IOException {
        this.output = output;
        this.file = file;
        this.owner = owner;
        this.taken = file.touched();
        this.renewal = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "lease of " + output);
            thread.setDaemon(true);
            return thread;
        });
        long pause = PATIENCE.toMillis() / RENEWALS_IN_PATIENCE;
        renewal.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * Takes the lease of an output folder.
     *
     * @throws OutputInUse where another night has it
     */
    public static Lease take(String output, Configuration conf, Owner owner) {
        try {
            LeaseFile file = new LeaseFile(output, conf);
            if (!file.create(owner)) {
                takeOver(output, file, owner);
            }
            return new Lease(output, file, owner);
        } catch (IOException problem) {
            throw new UncheckedIOException("the lease of " + output + " cannot be taken", problem);
        }
    }

    private static void takeOver(String output, LeaseFile file, Owner owner) throws IOException {
        Owner other = file.owner();
        Duration age = file.age();
        if (other != null && !other.isGone() && age.compareTo(PATIENCE) < 0) {
            throw new OutputInUse(output, other + ", last seen " + age.toSeconds() + " s ago");
        }
        boolean free = other == null || file.takeFrom(other);
        if (!free || !file.create(owner)) {
            throw new OutputInUse(output, "a process that was quicker");
        }
    }

    /** When the night began, milliseconds since 1970, by the clock of the file system that the lease lies in. */
    public long taken() {
        return taken;
    }

    /** A renewal that fails is tried again; whether the lease still stands is asked before publishing. */
    private synchronized void renew() {
        try {
            if (!renewal.isShutdown() && owner.equals(file.owner())) {
                file.touch(owner);
            }
        } catch (IOException tryAgain) {
            Thread.yield();
        }
    }

    /**
     * Asks whether this night still has the lease.
     *
     * @throws OutputInUse where another night took it
     */
    public void confirm() {
        Owner now = owner();
        if (!owner.equals(now)) {
            throw new OutputInUse(output, now == null ? "nobody, for its LEASE was deleted" : now.toString());
        }
    }

    /** Whether another night took the lease; what lies in the folder is then that night's. */
    public boolean isTaken() {
        Owner now = owner();
        return now != null && !owner.equals(now);
    }

    private @Nullable Owner owner() {
        try {
            return file.owner();
        } catch (IOException problem) {
            throw new UncheckedIOException("the lease of " + output + " cannot be read", problem);
        }
    }

    /** Gives the lease back; a renewal that is under way ends before. */
    @Override
    public synchronized void close() {
        renewal.shutdown();
        try {
            file.takeFrom(owner);
        } catch (IOException problem) {
            throw new UncheckedIOException("the lease of " + output + " cannot be given back", problem);
        }
    }
}
