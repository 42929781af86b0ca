package org.wartally.nightly;

import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.wartally.extract.ExtractStage;
import org.wartally.reconcile.ReconcileStage;

/**
 * What every night is made of.
 *
 * @param versions of all that its numbers depend on besides the reports, by part ({@link Versions})
 */
record Rooms(
        SparkSession spark,
        Source source,
        ExtractStage extract,
        ReconcileStage reconcile,
        Map<String, String> versions) {}
