package org.wartally.simulate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.wartally.extract.ExtractStage;
import org.wartally.extract.place.Gazetteer;
import org.wartally.nightly.Duck;
import org.wartally.nightly.InputFiles;
import org.wartally.nightly.Night;
import org.wartally.nightly.NightSettings;
import org.wartally.spark.Sessions;

/** Invents a war, lets a night read what is told of it, and says how much of the truth the weekly table holds. */
public final class Simulation {

    /** Zero rows are no misses: where a country's number is used up by its regions nothing may be left of it. */
    private static final String PUBLISHED = """
            SELECT iso_week || ' ' || coalesce(region_code, '-') || ' ' || metric
              || CASE WHEN victim_type = 'combatant' THEN ' ' || side || ' by ' || coalesce(claimant_side, '-') ELSE '' END,
              sum(best)
            FROM casualties_by_region_week GROUP BY ALL
            UNION ALL
            SELECT iso_week || ' ' || coalesce(region_code, '-') || ' launched', sum(launched_best)
            FROM interceptions_by_region_week GROUP BY ALL
            UNION ALL
            SELECT iso_week || ' ' || coalesce(region_code, '-') || ' intercepted', sum(intercepted_best)
            FROM interceptions_by_region_week GROUP BY ALL
            """;

    private static final String NAIVE = """
            SELECT iso_week || ' ' || coalesce(region_code, '-') || ' ' || metric
              || CASE WHEN victim_type = 'combatant' THEN ' ' || side || ' by ' || coalesce(claimant_side, '-') ELSE '' END,
              sum(best)
            FROM claims WHERE iso_week IS NOT NULL GROUP BY ALL
            """;

    private final Path folder;
    private final SparkSession spark;

    Simulation(Path folder, SparkSession spark) {
        this.folder = folder;
        this.spark = spark;
    }

    /** {@code Simulation EVENTS SEED FOLDER}: prints the verdicts and the first misses. */
    public static void main(String[] args) throws Exception {
        War war = new War(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        Path folder = Path.of(args[2]);
        List<Telling> tellings = war.tellings();
        Simulation simulation = new Simulation(folder, Sessions.open("simulation"));
        simulation.night(tellings, System.out::println);
        Verdict verdict = Verdict.of(simulation.published(), war.truth());
        System.out.println(tellings.size() + " reports");
        System.out.println("wartally: " + verdict);
        System.out.println("all claims added up: " + Verdict.of(simulation.naive(), war.truth()));
        verdict.misses().stream().limit(100).forEach(System.out::println);
    }

    /** One night over all reports, in an order that has nothing to do with that of the events. */
    void night(List<Telling> tellings, java.util.function.Consumer<String> progress) throws IOException {
        Files.createDirectories(folder);
        Path input = folder.resolve("reports.jsonl");
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(1));
        write(shuffled, input);
        NightSettings settings = new NightSettings(
                List.of(input.toString()),
                folder.resolve("out").toString(),
                LocalDate.of(2025, 8, 1),
                true,
                0,
                0,
                null);
        night(spark, progress).run(settings);
    }

    /** A night that reads as the program does. */
    static Night night(SparkSession spark, java.util.function.Consumer<String> progress) {
        return new Night(
                spark,
                new InputFiles(),
                ExtractStage.standard(),
                code -> Gazetteer.standard().regionName(code),
                progress);
    }

    static void write(List<Telling> tellings, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Telling telling : tellings) {
                ObjectNode record = json.createObjectNode();
                record.put("report_id", telling.id());
                record.put("published_at", telling.publishedAt());
                record.put("source", telling.source());
                record.put("text", telling.text());
                out.write(record + "\n");
            }
        }
    }

    Map<String, Long> published() throws SQLException {
        return answer(PUBLISHED);
    }

    /** What whoever adds up every number in every report would publish. */
    Map<String, Long> naive() throws SQLException {
        return answer(NAIVE);
    }

    private Map<String, Long> answer(String question) throws SQLException {
        Map<String, Long> answer = new TreeMap<>();
        try (Duck duck = new Duck(folder.resolve("out/latest"))) {
            duck.cells(question)
                    .forEach(row -> answer.put(row.get(0), row.get(1) == null ? 0L : Long.parseLong(row.get(1))));
        }
        return answer;
    }
}
