package org.wartally.nightly;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import org.wartally.extract.ExtractStage;
import org.wartally.publish.Lease;
import org.wartally.publish.OutputInUse;
import org.wartally.reconcile.ReconcileStage;
import org.wartally.reconcile.RegionNames;

/** A night, from the lease to the release that readers see whole or not at all; what it does step by step is {@link Tonight}. */
public final class Night {

    private final Rooms rooms;
    private final Consumer<String> progress;

    /**
     * A night of these rooms.
     *
     * @param spark a session of {@link org.wartally.spark.Sessions}
     * @param progress is told of each step as it begins
     */
    public Night(
            SparkSession spark, Source source, ExtractStage extract, RegionNames names, Consumer<String> progress) {
        this(spark, source, extract, names, Versions.current(), progress);
    }

    /**
     * A night that knows places of a user's own.
     *
     * @param ownPlaces their rows: where they are others than last night, every report is read anew
     */
    public Night(
            SparkSession spark,
            Source source,
            ExtractStage extract,
            RegionNames names,
            String ownPlaces,
            Consumer<String> progress) {
        this(spark, source, extract, names, Versions.with(ownPlaces), progress);
    }

    Night(
            SparkSession spark,
            Source source,
            ExtractStage extract,
            RegionNames names,
            Map<String, String> versions,
            Consumer<String> progress) {
        this.rooms = new Rooms(spark, source, extract, new ReconcileStage(names), versions);
        this.progress = progress;
    }

    /**
     * Runs the night.
     *
     * @throws OutputInUse where another night writes to the output folder
     * @throws TooManyRejects where more of the input was set aside than may be, or no report was left
     * @throws FailedChecks where the tables contradict themselves
     */
    public NightReport run(NightSettings settings) {
        Output output =
                new Output(settings.output(), rooms.spark().sparkContext().hadoopConfiguration());
        try (Lease lease = output.lease()) {
            return run(settings, output, lease);
        } finally {
            rooms.spark().sparkContext().setJobDescription(null);
        }
    }

    private NightReport run(NightSettings settings, Output output, Lease lease) {
        output.clear();
        try {
            NightReport report = run(settings, output, lease, output.releases().nextId(settings.asOf()));
            output.releases().keep(settings.keep());
            return report;
        } finally {
            if (!lease.isTaken()) {
                output.clear();
            }
        }
    }

    private NightReport run(NightSettings settings, Output output, Lease lease, String id) {
        try (Steps steps = new Steps(rooms.spark(), output.releases().scratch(id), progress)) {
            return new Tonight(rooms, settings, output, id, steps).run(lease);
        }
    }
}
