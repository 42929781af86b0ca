package org.wartally.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.wartally.launch.PublishedTables;
import org.wartally.spark.TableSchema;

/**
 * What a night costs that brings one report in a hundred, beside a night that reads the same corpus at once: each a process
 * of its own, as in a schedule. At the end the tables of both must be equal.
 */
public final class Cost {

    private static final int ONE_IN = 100;

    private final Path folder;

    private Cost(Path folder) {
        this.folder = folder;
    }

    /** {@code Cost EVENTS SEED FOLDER [scattered]}: the new reports are the newest, or come from all over the war. */
    public static void main(String[] args) throws Exception {
        List<Telling> tellings =
                new ArrayList<>(new War(Integer.parseInt(args[0]), Long.parseLong(args[1])).tellings());
        Collections.shuffle(tellings, new Random(1));
        if (args.length < 4) {
            tellings.sort(Comparator.comparing(Telling::publishedAt));
        }
        new Cost(Files.createDirectories(Path.of(args[2]).toAbsolutePath())).run(tellings);
    }

    private void run(List<Telling> tellings) throws Exception {
        int old = tellings.size() - tellings.size() / ONE_IN;
        Path first = input("first", tellings.subList(0, old));
        Path second = input("second", tellings.subList(old, tellings.size()));
        double before = night(2, "nights", first);
        double small = night(3, "nights", first, second);
        double full = night(3, "full", first, second);
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d of them new: first night %.0f s, night with the new %.1f s, all in one night %.0f s: %.1f %%%n",
                tellings.size(),
                tellings.size() - old,
                before,
                small,
                full,
                100 * small / full);
        compare(folder.resolve("nights/latest"), folder.resolve("full/latest"));
    }

    private Path input(String name, List<Telling> tellings) throws IOException {
        Path file = folder.resolve(name + ".jsonl");
        List<Telling> shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, new Random(2));
        Simulation.write(shuffled, file);
        return file;
    }

    /** Seconds of a night. */
    private double night(int day, String output, Path... inputs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bin/wartally", "run", "--output"));
        command.add(folder.resolve(output).toString());
        command.addAll(List.of("--as-of", LocalDate.of(2031, 1, day).toString()));
        for (Path input : inputs) {
            command.addAll(List.of("--input", input.toString()));
        }
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("a night ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Says of each table whether two releases hold the same, but for the lines that reports stood in. */
    static void compare(Path first, Path second) throws Exception {
        try (PublishedTables tables = new PublishedTables(first, second, "input_line")) {
            for (String table : TableSchema.NAMES) {
                if (!table.equals("revisions")) {
                    List<String> differences = tables.differences(table);
                    System.out.println(table + ": " + (differences.isEmpty() ? "equal" : differences));
                }
            }
        }
    }
}
