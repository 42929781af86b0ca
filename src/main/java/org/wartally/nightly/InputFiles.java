package org.wartally.nightly;

import static org.apache.spark.sql.functions.broadcast;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wartally.ingest.Format;
import org.wartally.ingest.IngestSettings;
import org.wartally.ingest.IngestStage;
import org.wartally.ingest.InputListing;
import org.wartally.publish.InputFile;
import org.wartally.publish.Looks;

/** The inputs of a night that lie in files. */
public final class InputFiles implements Source {

    private static final StructType ADDRESS =
            new StructType().add("input_file", DataTypes.StringType).add("input_address", DataTypes.StringType);

    @Override
    public Dataset<Row> inputs(SparkSession spark, NightSettings settings, Set<String> addresses) {
        IngestStage ingest = ingest(spark, settings);
        InputListing listing = ingest.list(settings.inputs()).only(addresses);
        List<Row> names = listing.reports().stream()
                .map(entry -> RowFactory.create(entry.name(), entry.address()))
                .toList();
        return ingest.inputs(listing).join(broadcast(spark.createDataFrame(names, ADDRESS)), "input_file");
    }

    @Override
    public List<InputFile> files(SparkSession spark, NightSettings settings, Looks known) {
        IngestStage ingest = ingest(spark, settings);
        InputListing listing = ingest.list(settings.inputs());
        return ingest.files(listing, entry -> known.sha256(entry.address(), entry.bytes(), entry.modified())).stream()
                .map(file -> new InputFile(file.path(), file.address(), file.bytes(), file.modified(), file.sha256()))
                .toList();
    }

    private static IngestStage ingest(SparkSession spark, NightSettings settings) {
        Format format = settings.format() == null ? null : Format.named(settings.format());
        return new IngestStage(spark, new IngestSettings(format, IngestSettings.DEFAULT_RECORD_LIMIT));
    }
}
