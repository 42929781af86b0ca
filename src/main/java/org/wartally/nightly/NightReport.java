package org.wartally.nightly;

import java.util.List;
import java.util.Map;
import org.wartally.quality.Balances;
import org.wartally.quality.Check;

/**
 * What a night published.
 *
 * @param release id of the release that readers see now
 * @param folder where its tables lie
 * @param tables in the order in which they were made
 * @param checks all of them; those that stop a night found nothing
 * @param seconds how long each step took
 */
public record NightReport(
        String release,
        String folder,
        List<PublishedTable> tables,
        Balances balances,
        List<Check> checks,
        Map<String, Double> seconds) {

    /** A published table: its rows and where they lie. */
    public record PublishedTable(String name, long rows, String folder) {}

    public NightReport {
        tables = List.copyOf(tables);
        checks = List.copyOf(checks);
    }
}
