package org.wartally.nightly;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.ingest.Format;
import org.wartally.ingest.IngestSettings;
import org.wartally.ingest.IngestStage;
import org.wartally.publish.InputFile;

/** The inputs of a night that lie in files. */
public final class InputFiles implements Source {

    @Override
    public Dataset<Row> inputs(SparkSession spark, NightSettings settings) {
        IngestStage ingest = ingest(spark, settings);
        return ingest.inputs(ingest.list(settings.inputs()));
    }

    @Override
    public List<InputFile> files(SparkSession spark, NightSettings settings) {
        IngestStage ingest = ingest(spark, settings);
        return ingest.files(ingest.list(settings.inputs())).stream()
                .map(file -> new InputFile(file.path(), file.bytes(), file.sha256()))
                .toList();
    }

    private static IngestStage ingest(SparkSession spark, NightSettings settings) {
        Format format = settings.format() == null ? null : Format.named(settings.format());
        return new IngestStage(spark, new IngestSettings(format, IngestSettings.DEFAULT_RECORD_LIMIT));
    }
}
