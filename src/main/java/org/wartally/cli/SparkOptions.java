package org.wartally.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Options that spark-submit needs before our program starts: {@code bin/wartally} hands them over, and they are named
 * here so that {@code --help} shows them. Where the jar is started by hand they take effect as far as they still can.
 */
final class SparkOptions {

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where Spark runs (default: local[*], all cores here).")
    private @Nullable String master;

    @Option(names = "--conf", paramLabel = "KEY=VALUE", description = "A setting of Spark; may be given several times.")
    private Map<String, String> settings = Map.of();

    @Option(names = "--driver-memory", paramLabel = "SIZE", description = "Memory of this JVM, such as 8g.")
    private @Nullable String driverMemory;

    /** Makes the options the defaults of the session; what spark-submit has set already stays as it is. */
    void apply() {
        settings.forEach(SparkOptions::set);
        if (master != null) {
            set("spark.master", master);
        }
        if (driverMemory != null) {
            set("spark.driver.memory", driverMemory);
        }
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
