package org.wartally.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.wartally.spark.Pieces;

/**
 * Rows in one file of Parquet for each ISO week, {@code 2025-W22.parquet}, or for each year, {@code 2025.parquet}, so that a night writes the weeks that it touches
 * and takes over the files of all others as they are.
 */
public final class WeekFiles {

    private static final String ENDING = ".parquet";

    /** Becomes the name of a folder while Spark writes, and of the file thereafter; it is no column of the file. */
    private static final String FILE = "_file";

    private static final String WEEK_OF_FILE = "replace(_metadata.file_name, '" + ENDING + "', '')";

    private final SparkSession spark;
    private final Configuration conf;
    /** What each folder holds, as long as nothing is written to it here: to list one asks after every file of it. */
    private final Map<Path, List<FileStatus>> listed = new ConcurrentHashMap<>();

    public WeekFiles(SparkSession spark) {
        this.spark = spark;
        this.conf = spark.sparkContext().hadoopConfiguration();
    }

    /**
     * Writes rows; those of a week, or of a year, become its file.
     *
     * @param week the column that holds the week or year of each row, which the files leave out
     * @param order of the rows in a file
     */
    public void write(Dataset<Row> rows, String week, List<Column> order, String folder) {
        Column file = functions.col(FILE);
        Column[] sorted = Stream.concat(Stream.of(file), order.stream()).toArray(Column[]::new);
        String loose = folder + ".weeks";
        Pieces.by(rows.withColumnRenamed(week, FILE), file)
                .sortWithinPartitions(sorted)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy(FILE)
                .parquet(loose);
        try {
            gather(new Path(loose), new Path(folder));
        } catch (IOException problem) {
            throw new UncheckedIOException("the weeks in " + folder + " cannot be written", problem);
        }
    }

    /** Writes rows to the weeks that they are {@code filed} in, a column which the files keep. */
    public void writeFiled(Dataset<Row> rows, String folder) {
        write(rows.withColumn(FILE, functions.col("filed")), FILE, List.of(), folder);
    }

    /** Each folder that Spark has written holds one file, for all rows of a week were sent to one task. */
    private void gather(Path loose, Path folder) throws IOException {
        FileSystem files = loose.getFileSystem(conf);
        files.mkdirs(folder);
        for (FileStatus week : list(files, loose)) {
            String name = week.getPath().getName();
            List<FileStatus> parts = list(files, week.getPath());
            Path to = new Path(folder, name.substring(FILE.length() + 1) + ENDING);
            if (parts.size() != 1 || !files.rename(parts.get(0).getPath(), to)) {
                throw new IOException(parts.size() + " files of " + name + " cannot be moved to " + to);
            }
        }
        files.delete(loose, true);
        listed.remove(folder);
    }

    private static List<FileStatus> list(FileSystem files, Path folder) throws IOException {
        try {
            return Stream.of(files.listStatus(folder))
                    .filter(file -> !file.getPath().getName().startsWith("."))
                    .toList();
        } catch (FileNotFoundException none) {
            return List.of();
        }
    }

    /** The rows of some weeks in some folders. */
    public Dataset<Row> read(StructType schema, Collection<String> folders, Weeks weeks) {
        List<String> paths = paths(folders, weeks);
        return paths.isEmpty() ? spark.createDataFrame(List.of(), schema) : pieces(read(schema, paths), weeks);
    }

    /**
     * The rows of the touched weeks, and with them those that stand in a folder of years for the other weeks of these years.
     *
     * @param rows with the columns of the schema
     * @param week of each row
     */
    public Dataset<Row> withStanding(Dataset<Row> rows, StructType schema, String folder, Weeks touched, Column week) {
        Dataset<Row> standing =
                read(schema, List.of(folder), touched.years()).filter(functions.not(touched.hold(week)));
        return rows.selectExpr(standing.columns()).unionAll(standing);
    }

    /** The rows of some weeks in a folder, each with the week in whose file it lies as {@code filed}. */
    public Dataset<Row> readFiled(StructType schema, String folder, Weeks weeks) {
        List<String> paths = paths(List.of(folder), weeks);
        return paths.isEmpty()
                ? spark.createDataFrame(List.of(), schema.add("filed", "string"))
                : pieces(read(schema, paths).withColumn("filed", functions.expr(WEEK_OF_FILE)), weeks);
    }

    private Dataset<Row> read(StructType schema, List<String> paths) {
        return spark.read().schema(schema).parquet(paths.toArray(String[]::new));
    }

    /** Some weeks are few files: they are read in no more pieces than a question would be shuffled into. */
    private Dataset<Row> pieces(Dataset<Row> rows, Weeks weeks) {
        return weeks.areAll() ? rows : Pieces.few(rows);
    }

    /** Of the files; or, for all weeks, of the folders, for Spark looks up each path that it is given. */
    private List<String> paths(Collection<String> folders, Weeks weeks) {
        try {
            List<String> paths = new ArrayList<>();
            for (String folder : folders) {
                Path path = new Path(folder);
                List<FileStatus> files = files(path, weeks);
                if (weeks.areAll() && !files.isEmpty()) {
                    paths.add(folder);
                } else {
                    files.forEach(file -> paths.add(file.getPath().toString()));
                }
            }
            return paths;
        } catch (IOException problem) {
            throw new UncheckedIOException("the weeks in " + folders + " cannot be listed", problem);
        }
    }

    /** Bytes of the files of some weeks. */
    public long bytes(String folder, Weeks weeks) {
        try {
            return files(new Path(folder), weeks).stream()
                    .mapToLong(FileStatus::getLen)
                    .sum();
        } catch (IOException problem) {
            throw new UncheckedIOException("the weeks in " + folder + " cannot be listed", problem);
        }
    }

    private List<FileStatus> files(Path folder, Weeks weeks) throws IOException {
        return files(folder).stream()
                .filter(file -> weeks.hold(week(file.getPath())))
                .toList();
    }

    private List<FileStatus> files(Path folder) throws IOException {
        List<FileStatus> known = listed.get(folder);
        if (known == null) {
            known = list(folder.getFileSystem(conf), folder).stream()
                    .filter(file -> file.getPath().getName().endsWith(ENDING))
                    .sorted(Comparator.comparing(FileStatus::getPath))
                    .toList();
            listed.put(folder, known);
        }
        return known;
    }

    private static String week(Path file) {
        String name = file.getName();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** Takes over the files of all weeks but these, byte for byte. */
    public void carry(String from, String to, Weeks touched) {
        try {
            for (FileStatus known : files(new Path(from))) {
                Path file = known.getPath();
                if (!touched.hold(week(file))) {
                    copy(file, new Path(to, file.getName()));
                }
            }
            listed.remove(new Path(to));
        } catch (IOException problem) {
            throw new UncheckedIOException("the weeks in " + from + " cannot be taken over to " + to, problem);
        }
    }

    /** Files of a release never change: on this machine both releases may own the same bytes. */
    private void copy(Path file, Path to) throws IOException {
        FileSystem files = file.getFileSystem(conf);
        if (!files.getScheme().equals("file") || !link(WholeFiles.here(file), WholeFiles.here(to))) {
            FileUtil.copy(files, file, to.getFileSystem(conf), to, false, conf);
        }
    }

    private static boolean link(java.nio.file.Path file, java.nio.file.Path to) {
        try {
            Files.createLink(to, file);
            return true;
        } catch (IOException | UnsupportedOperationException noLinks) {
            return false;
        }
    }
}
