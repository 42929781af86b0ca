package org.wartally.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The one place that makes a session. */
public final class Sessions {

    private static final String DEFAULTS = "/org/wartally/nightly/defaults.conf";

    /** What the tables' meaning rests on; nobody's to change. */
    private static final Map<String, String> FIXED = Map.of(
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.ansi.enabled", "true",
            "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
            "spark.sql.sources.partitionOverwriteMode", "STATIC",
            "spark.sql.caseSensitive", "false");

    private Sessions() {}

    /**
     * A session with our settings. What the user passed to {@code spark-submit} goes before our defaults.
     *
     * @param name what Spark's pages and logs show
     */
    public static SparkSession open(String name) {
        return open(name, Map.of());
    }

    /** A session with our settings and these, which go before the user's. */
    public static SparkSession open(String name, Map<String, String> settings) {
        SparkConf conf = new SparkConf();
        settings.forEach(conf::set);
        defaults().forEach((key, value) -> conf.setIfMissing(key.toString(), value.toString()));
        FIXED.forEach(conf::set);
        SparkSession session = SparkSession.builder().appName(name).config(conf).getOrCreate();
        SqlQuestion.of("iso_week").ask(session);
        return session;
    }

    private static Properties defaults() {
        Properties defaults = new Properties();
        try (InputStream in = Sessions.class.getResourceAsStream(DEFAULTS)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + DEFAULTS);
            }
            defaults.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return defaults;
    }
}
