package org.wartally.nightly;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.publish.InputFile;

/** Where the inputs of a night come from. */
public interface Source {

    /** A row for each record or file, with the columns of {@code ingest.IngestStage}. */
    Dataset<Row> inputs(SparkSession spark, NightSettings settings);

    /** The files that they are in, sorted by path. */
    List<InputFile> files(SparkSession spark, NightSettings settings);
}
