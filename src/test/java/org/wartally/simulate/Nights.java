package org.wartally.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.wartally.nightly.NightSettings;
import org.wartally.spark.Sessions;

/** The reports of an invented war, shuffled, in 1, 5 and 30 nights: the tables must be equal. */
public final class Nights {

    private static final int PIECES = 30;

    private final Path folder;
    private final SparkSession spark;

    private Nights(Path folder, SparkSession spark) {
        this.folder = folder;
        this.spark = spark;
    }

    /** {@code Nights EVENTS SEED FOLDER}: each night takes its share of 30 files. */
    public static void main(String[] args) throws Exception {
        List<Telling> tellings =
                new ArrayList<>(new War(Integer.parseInt(args[0]), Long.parseLong(args[1])).tellings());
        Collections.shuffle(tellings, new Random(1));
        Path folder = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
        Nights nights = new Nights(folder, Sessions.open("nights"));
        List<String> files = nights.files(tellings);
        System.out.println(tellings.size() + " reports");
        Path one = nights.in(1, files);
        for (int many : List.of(5, PIECES)) {
            Path other = nights.in(many, files);
            System.out.println("1 night and " + many + ":");
            Cost.compare(one, other);
        }
    }

    private List<String> files(List<Telling> tellings) throws IOException {
        List<String> files = new ArrayList<>();
        for (int piece = 0; piece < PIECES; piece++) {
            Path file = folder.resolve(piece + ".jsonl");
            int from = tellings.size() * piece / PIECES;
            Simulation.write(tellings.subList(from, tellings.size() * (piece + 1) / PIECES), file);
            files.add(file.toString());
        }
        return files;
    }

    /** The last release of this many nights. */
    private Path in(int nights, List<String> files) {
        Path output = folder.resolve(nights + " nights");
        int share = files.size() / nights;
        for (int night = 0; night < nights; night++) {
            NightSettings settings = new NightSettings(
                    files.subList(night * share, (night + 1) * share),
                    output.toString(),
                    LocalDate.of(2031, 1, 1),
                    false,
                    0,
                    1,
                    null);
            Simulation.night(spark, step -> {}).run(settings);
        }
        return output.resolve("latest");
    }
}
