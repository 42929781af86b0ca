package org.wartally.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.wartally.publish.ReleaseStore;
import org.wartally.publish.TableFiles;
import org.wartally.publish.Weeks;
import org.wartally.spark.TableSchema;

/** The release that readers see now: what the next one is compared with and, by equal rules, built on. */
final class Previous {

    private final TableFiles files;
    private final @Nullable String folder;
    private final @Nullable String release;
    private final JsonNode manifest;

    Previous(SparkSession spark, ReleaseStore store) {
        this.files = new TableFiles(spark);
        this.release = store.current();
        this.folder = release == null ? null : store.folder(release);
        this.manifest = folder == null ? MissingNode.getInstance() : manifest(store, folder);
    }

    private static JsonNode manifest(ReleaseStore store, String folder) {
        try {
            return new ObjectMapper().readTree(store.read(folder, "manifest.json"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the manifest in " + folder + " is no JSON", broken);
        }
    }

    /** Its folder; null before the first. */
    @Nullable
    String folder() {
        return folder;
    }

    /** The batches that it is made of. */
    List<String> batches() {
        List<String> batches = new ArrayList<>();
        manifest.path("batches").forEach(batch -> batches.add(batch.asText()));
        return batches;
    }

    /** Of what its numbers depend on besides the reports. */
    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        manifest.path("versions")
                .properties()
                .forEach(one -> versions.put(one.getKey(), one.getValue().asText()));
        return versions;
    }

    /**
     * Gives SQL its figures and claims of some weeks; none before the first.
     *
     * @param versions of this night
     */
    void name(Map<String, String> versions, Weeks weeks) {
        weeks("figures", weeks)
                .withColumn("release", functions.lit(release).cast("string"))
                .withColumn("other_versions", functions.lit(release != null && !versions.equals(versions())))
                .createOrReplaceTempView("previous_figures");
        weeks("claims", weeks).filter("figure_id IS NOT NULL").createOrReplaceTempView("previous_claims");
    }

    /** Some weeks of one of its tables that are kept by week. */
    Dataset<Row> weeks(String name, Weeks weeks) {
        TableSchema table = TableSchema.of(name);
        return folder == null ? files.none(table) : files.readWeeks(table, folder, weeks);
    }
}
