package org.wartally.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The session that all tests of one JVM share: two cores, small shuffles, our settings. */
public final class LocalSpark {

    private LocalSpark() {}

    public static SparkSession session() {
        return Sessions.open(
                "tests",
                Map.of(
                        "spark.master", "local[2]",
                        "spark.sql.shuffle.partitions", "2",
                        // Compiling a plan costs more than running it over a few rows.
                        "spark.sql.adaptive.enabled", "false",
                        "spark.sql.codegen.wholeStage", "false",
                        "spark.sql.codegen.factoryMode", "NO_CODEGEN",
                        "spark.driver.host", "127.0.0.1",
                        "spark.driver.bindAddress", "127.0.0.1"));
    }
}
