package org.wartally.walls.broken.reconcile;

import org.apache.spark.sql.SparkSession;
import org.wartally.walls.broken.aggregate.Sums;

/** A stage may use Spark, and still not the room to its right. */
final class StageThatAggregatesStage {

    Sums sums(SparkSession session) {
        return new Sums(null);
    }
}
