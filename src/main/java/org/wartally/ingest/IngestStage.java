package org.wartally.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a listing on the executors, a file a task at the finest: a file is not split, so one of 1 GB costs one
 * task. Nothing is held but the record at hand.
 */
public final class IngestStage {

    /** Tasks for each core: enough to even out files of different size. */
    private static final int TASKS_PER_CORE = 4;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final IngestSettings settings;

    public IngestStage(SparkSession spark, IngestSettings settings) {
        this.spark = spark;
        this.context = new JavaSparkContext(spark.sparkContext());
        this.settings = settings;
    }

    /**
     * The files that the paths lead to: files, folders, globs, on any file system that Hadoop knows.
     *
     * @throws NoSuchInputException where a path or glob leads to nothing
     * @throws UncheckedIOException where a file system does not answer
     */
    public InputListing list(List<String> paths) {
        try {
            return InputListing.of(paths, context.hadoopConfiguration(), settings);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One row per record and per file that gave none, in the columns of {@link #schema}; in no order. */
    public Dataset<Row> inputs(InputListing listing) {
        Broadcast<SerializableConfiguration> conf = configuration();
        IngestSettings how = settings;
        JavaRDD<Row> rows = spread(listing.reports())
                .flatMap(entry -> rows(entry, conf.value().value(), how));
        return spark.createDataFrame(rows, schema());
    }

    /** The columns of {@link #inputs}. */
    public static StructType schema() {
        return IngestRowStage.SCHEMA;
    }

    /**
     * Every file that is read, sidecars too, with the hash of its bytes; in the order of names. Reads all once but those whose
     * hash is known.
     *
     * @param known hash of a file that has been read before, null for one that has not
     */
    public List<InputFile> files(InputListing listing, Function<InputListing.Entry, @Nullable String> known) {
        List<InputFile> files = new ArrayList<>();
        List<InputListing.Entry> unknown = new ArrayList<>();
        for (InputListing.Entry entry : listing.all()) {
            String sha256 = known.apply(entry);
            if (sha256 == null) {
                unknown.add(entry);
            } else {
                files.add(InputFile.of(entry, sha256));
            }
        }
        files.addAll(hashed(unknown));
        files.sort(Comparator.comparing(InputFile::path));
        return files;
    }

    private List<InputFile> hashed(List<InputListing.Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Broadcast<SerializableConfiguration> conf = configuration();
        return spread(entries)
                .map(entry -> InputFile.of(entry, sha256(entry, conf.value().value())))
                .collect();
    }

    private JavaRDD<InputListing.Entry> spread(List<InputListing.Entry> entries) {
        int tasks = Math.min(entries.size(), TASKS_PER_CORE * context.defaultParallelism());
        return context.parallelize(entries, Math.max(1, tasks));
    }

    private Broadcast<SerializableConfiguration> configuration() {
        return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    }

    private static @Nullable String sha256(InputListing.Entry entry, Configuration conf) {
        MessageDigest digest = ContentHash.sha256();
        ReportFile file = entry.file(conf);
        try (InputStream in = new DigestInputStream(file.openRaw(file.path()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static Iterator<Row> rows(InputListing.Entry entry, Configuration conf, IngestSettings settings) {
        Intakes intakes = new ReportFiles(settings).open(entry.file(conf));
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(intakes));
        return new RowIterator(intakes);
    }

    private static void close(Intakes intakes) {
        try {
            intakes.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Rows as they are asked for; closes the file after the last. */
    private static final class RowIterator implements Iterator<Row> {

        private final Intakes intakes;
        private @Nullable Intake ahead;

        private RowIterator(Intakes intakes) {
            this.intakes = intakes;
            advance();
        }

        private void advance() {
            try {
                ahead = intakes.next();
                if (ahead == null) {
                    intakes.close();
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        @Override
        public boolean hasNext() {
            return ahead != null;
        }

        @Override
        public Row next() {
            if (ahead == null) {
                throw new NoSuchElementException();
            }
            Row row = IngestRowStage.row(ahead);
            advance();
            return row;
        }
    }
}
