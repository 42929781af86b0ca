package org.wartally.nightly;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.publish.InputFile;
import org.wartally.publish.Looks;

/** Where the inputs of a night come from. */
public interface Source {

    /**
     * A row for each record or file, with the columns of {@code ingest.IngestStage} and {@code input_address}.
     *
     * @param addresses of the files that are to be read
     */
    Dataset<Row> inputs(SparkSession spark, NightSettings settings, Set<String> addresses);

    /**
     * All files that the settings lead to, sorted by path.
     *
     * @param known how files looked that earlier nights have read
     */
    List<InputFile> files(SparkSession spark, NightSettings settings, Looks known);
}
