package org.wartally.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.wartally.publish.ReleaseStore;
import org.wartally.publish.TableFiles;
import org.wartally.spark.TableSchema;

/** The release that readers see now, to compare the next one with. */
final class Previous {

    private final TableFiles files;
    private final ReleaseStore store;
    private final @Nullable String release;

    Previous(SparkSession spark, ReleaseStore store) {
        this.files = new TableFiles(spark);
        this.store = store;
        this.release = store.current();
    }

    /**
     * Gives SQL its figures and claims; none before the first.
     *
     * @param versions of this night
     */
    void name(Map<String, String> versions) {
        table("figures")
                .withColumn("release", functions.lit(release).cast("string"))
                .withColumn("other_versions", functions.lit(release != null && !versions.equals(versions(release))))
                .createOrReplaceTempView("previous_figures");
        table("claims").filter("figure_id IS NOT NULL").createOrReplaceTempView("previous_claims");
    }

    private Dataset<Row> table(String name) {
        TableSchema schema = TableSchema.of(name);
        return release == null ? files.none(schema) : files.read(schema, store.folder(release));
    }

    private Map<String, String> versions(String id) {
        try {
            JsonNode manifest = new ObjectMapper().readTree(store.read(store.folder(id), "manifest.json"));
            Map<String, String> versions = new TreeMap<>();
            manifest.path("versions")
                    .properties()
                    .forEach(one -> versions.put(one.getKey(), one.getValue().asText()));
            return versions;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the manifest of release " + id + " is no JSON", broken);
        }
    }
}
