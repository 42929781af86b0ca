package org.wartally.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wartally.spark.TableSchema;

/**
 * Nights that are killed ({@code kill -9}) at random moments, until the number is full, beside a reader that looks all the
 * time. After every one to three kills a night is let alone and must clean up and finish; at the end the tables are those
 * of a corpus that nobody disturbed.
 */
final class Kills {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 5);
    private static final int KILLS_OF_A_NIGHT = 3;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private final Path input;
    private final Path output;
    private final Random random;
    private final int wanted;
    private int kills;
    private int night;
    private long usual;

    private Kills(int wanted, long seed, Path folder) throws IOException {
        this.wanted = wanted;
        this.random = new Random(seed);
        this.folder = folder;
        this.input = Files.createDirectories(folder.resolve("input"));
        this.output = folder.resolve("output");
    }

    /** Arguments: kills, seed, a folder that is not there. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[2]).toAbsolutePath();
        new Kills(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), folder).run();
    }

    private void run() throws IOException, SQLException {
        warmUp();
        Folder clean = new Folder(output);
        try (Bystander reader = new Bystander(output)) {
            while (kills < wanted) {
                addReports(input);
                for (int n = random.nextInt(KILLS_OF_A_NIGHT); n >= 0 && kills < wanted; n--) {
                    kill();
                }
                finish(input, output);
                clean.assertClean();
                OUT.println("night " + night + ": done and clean after " + kills + " kills; " + reader.report());
            }
        }
        compare();
    }

    /** A night elsewhere, which leaves the launcher's archive of classes and tells how long a night takes. */
    private void warmUp() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("warm/input"));
        addReports(reports);
        finish(reports, folder.resolve("warm/output"));
    }

    /** A toll that grows from night to night, and two events of the night. */
    private void addReports(Path to) throws IOException {
        night++;
        String killed = " people were killed in ";
        Files.write(
                to.resolve(night + ".jsonl"),
                List.of(
                        report("toll", night + 3 + killed + "Kherson on March 4."),
                        report("east", 2 * night + killed + "Kharkiv on " + day(night) + "."),
                        report("south", "Three" + killed + "Odesa and " + night + " were injured on Monday.")));
    }

    private static String day(int night) {
        LocalDate day = FIRST.plusDays(night - 1L);
        return (day.getMonthValue() == 3 ? "March " : "April ") + day.getDayOfMonth();
    }

    private String report(String kind, String text) {
        return "{\"report_id\": \"" + kind + night + "\", \"published_at\": \"" + FIRST.plusDays(night)
                + "T08:00:00Z\", \"source\": \"agency\", \"text\": \"" + text + "\"}";
    }

    private void kill() throws IOException {
        Moment moment = Moment.of(random, usual);
        try (Program program = start(input, output)) {
            if (moment.await(program, PATIENCE) && program.kill()) {
                kills++;
                OUT.println("kill " + kills + ": " + moment + "; left " + new Folder(output).left());
            } else {
                OUT.println("too late: " + moment);
            }
        }
    }

    private void finish(Path from, Path to) throws IOException {
        long start = System.nanoTime();
        try (Program program = start(from, to)) {
            program.awaitEnd(0, PATIENCE);
        }
        usual = Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Few tasks, and plans run as they are, for most of a small night is the start of a JVM. */
    private Program start(Path from, Path to) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", Launcher.SCRIPT.toString(), "run"));
        command.addAll(List.of("--input", from.toString(), "--output", to.toString()));
        command.addAll(List.of("--as-of", FIRST.plusDays(night).toString(), "--master", "local[1]"));
        for (String setting : List.of(
                "spark.sql.shuffle.partitions=1",
                "spark.sql.adaptive.enabled=false",
                "spark.sql.codegen.wholeStage=false",
                "spark.sql.codegen.factoryMode=NO_CODEGEN")) {
            command.addAll(List.of("--conf", setting));
        }
        return Program.start(folder.toFile(), Map.of("JAVA_OPTS", "-Xmx1g -Xmn500m -XX:+UseSerialGC"), command);
    }

    /** All reports in one night and then a last night, which nobody disturbs, here and there. */
    private void compare() throws IOException, SQLException {
        Path undisturbed = folder.resolve("undisturbed");
        finish(input, undisturbed);
        addReports(input);
        finish(input, output);
        finish(input, undisturbed);
        List<String> differences = new ArrayList<>();
        try (PublishedTables tables =
                new PublishedTables(output.resolve("latest"), undisturbed.resolve("latest"), "previous_release")) {
            for (String table : TableSchema.NAMES) {
                differences.addAll(tables.differences(table));
            }
            OUT.println(kills + " kills in " + night + " nights, " + tables.rows("claims") + " claims; "
                    + (differences.isEmpty() ? "all tables are those of an undisturbed corpus" : differences));
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("something was lost or doubled");
        }
    }
}
