package org.wartally.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.ExtractStage;
import org.wartally.extract.Extractor;
import org.wartally.extract.OwnPlaces;
import org.wartally.extract.Rehearsal;
import org.wartally.nightly.InputFiles;
import org.wartally.nightly.Night;
import org.wartally.nightly.NightReport;
import org.wartally.nightly.NightSettings;
import org.wartally.nightly.TooManyRejects;
import org.wartally.publish.OutputInUse;
import org.wartally.reconcile.RegionNames;
import org.wartally.spark.Sessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The job: reads reports, publishes a release. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads reports and publishes a release of tables.",
        footer = {
            "",
            "Input:    JSON Lines, CSV, Parquet, text and HTML files, .gz too, by their extensions; folders are read whole.",
            "Output:   DIR/releases/ID/TABLE/*.parquet and manifest.json; DIR/CURRENT names the release that is",
            "          valid, DIR/latest links to it. Nothing is published where a check fails.",
            "",
            "Example:  bin/wartally run --input data/sample --output target/sample"
        })
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--input",
            paramLabel = "PATH",
            arity = "1..*",
            required = true,
            description = "Files, folders or globs, on any file system that Spark reads.")
    private List<String> inputs;

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Where releases are kept.")
    private String output;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Date of the night, which names the release (default: today, UTC).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format of every input: jsonl, json, csv, parquet, text, html (default: by extension).")
    private @Nullable String format;

    @Option(names = "--full", description = "Read every report anew, those that earlier nights have read too.")
    private boolean full;

    @Option(
            names = "--max-reject-share",
            paramLabel = "X",
            defaultValue = "" + NightSettings.DEFAULT_MAX_REJECT_SHARE,
            description = "Share of the new input, 0 to 1, that may be set aside (default: ${DEFAULT-VALUE}).")
    private double maxRejectShare;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "How many older releases to keep besides the new one (default: all).")
    private @Nullable Integer keep;

    @Mixin
    private GazetteerOption gazetteer;

    @Mixin
    private SparkOptions spark;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        NightSettings settings = settings();
        OwnPlaces places = gazetteer.places();
        spark.apply();
        loadAhead(places);
        SparkSession session = Sessions.open("wartally run");
        try {
            print(night(session, places).run(settings));
            return ExitCode.OK;
        } catch (TooManyRejects tooMany) {
            progress(tooMany.getMessage());
            return Main.BAD_INPUT;
        } catch (OutputInUse other) {
            progress(other.getMessage());
            return Main.IN_USE;
        } finally {
            session.stop();
        }
    }

    /** Spark's start leaves a core idle: on it dictionaries and gazetteer load, which the night's names and, on one machine, its readers share, and the reader warms up. */
    private static void loadAhead(@Nullable OwnPlaces own) {
        if (own == null) {
            Thread loading = new Thread(Rehearsal::run, "dictionaries");
            loading.setDaemon(true);
            loading.start();
        }
    }

    private Night night(SparkSession session, @Nullable OwnPlaces own) {
        if (own == null) {
            RegionNames names = new ExtractorNames(Extractor::standard);
            return new Night(session, new InputFiles(), ExtractStage.standard(), names, this::progress);
        }
        // Once per executor: a gazetteer takes a second to make.
        Broadcast<OwnPlaces> places =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(own);
        ExtractStage stage =
                new ExtractStage(report -> places.value().extractor().extract(report));
        RegionNames names = new ExtractorNames(() -> places.value().extractor());
        return new Night(session, new InputFiles(), stage, names, own.rows(), this::progress);
    }

    private NightSettings settings() {
        try {
            return new NightSettings(
                    inputs, output, asOf == null ? main.today() : asOf, full, maxRejectShare, keep, format);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private void progress(String words) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("wartally: " + words);
        err.flush();
    }

    private void print(NightReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Release " + report.release() + " in " + report.folder().replaceFirst("^file:/+", "/"));
        TextTable tables = new TextTable(List.of("table", "rows"));
        report.tables().forEach(table -> tables.add(List.of(table.name(), table.rows())));
        tables.lines().forEach(out::println);
    }
}
