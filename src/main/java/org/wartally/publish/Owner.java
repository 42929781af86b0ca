package org.wartally.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that writes to an output folder.
 *
 * @param pid process id on that host
 * @param since when the process was started, ISO 8601; empty where the system does not say
 */
public record Owner(String host, long pid, String since) {

    /** This process. */
    public static Owner here() {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(thisHost(), self.pid(), start(self));
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "unknown host";
        }
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    static Owner read(String line) {
        String[] cells = line.replace("\n", "").split("\t", -1);
        if (cells.length != 3 || !cells[1].matches("[0-9]{1,18}")) {
            return new Owner("unknown host", 0, "");
        }
        return new Owner(cells[0], Long.parseLong(cells[1]), cells[2]);
    }

    String line() {
        return host + "\t" + pid + "\t" + since + "\n";
    }

    /** Whether this is known to be a process of this machine that has ended; its number may be another's by now. */
    boolean isGone() {
        if (!host.equals(thisHost())) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        return process.isEmpty() || !start(process.get()).equals(since);
    }

    @Override
    public String toString() {
        return "process " + pid + " on " + host + (since.isEmpty() ? "" : ", started " + since);
    }
}
