package org.wartally.walls.broken.text;

import org.apache.spark.sql.SparkSession;

/** Spark where a plain JVM must do. */
public final class SessionInText {

    long rows(SparkSession session) {
        return session.range(1).count();
    }
}
