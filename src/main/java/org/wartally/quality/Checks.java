package org.wartally.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.wartally.spark.Column;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;
import org.wartally.spark.Together;

/** Invariants and oddities of the tables of one night, asked of the files that are to be published. */
public final class Checks {

    private static final int EXAMPLES = 3;

    private static final List<String> ERRORS =
            List.of("bounds", "weeks", "evidence", "sums", "rows", "cells", "grains");

    private static final List<String> WARNINGS = List.of("ledger", "parts", "outcomes", "rejects", "silence", "jumps");

    private final SparkSession spark;

    /** @param spark a session that knows every small table by name, what was {@code written_} this night, and {@code recent_coverage} */
    public Checks(SparkSession spark) {
        this.spark = spark;
    }

    /** Every check, in a fixed order. Each is asked for itself: Spark plans many small questions sooner than one large. */
    public List<Check> run() {
        List<Callable<Check>> checks = new ArrayList<>();
        questions().forEach((name, question) -> checks.add(() -> check(name, question, found(question))));
        return Together.all(spark, checks);
    }

    private List<String> found(SqlQuestion question) {
        return question.ask(spark).sort("place", "what").collectAsList().stream()
                .map(row -> row.getString(0) + ": " + row.getString(1))
                .toList();
    }

    private static Map<String, SqlQuestion> questions() {
        Map<String, SqlQuestion> questions = new LinkedHashMap<>();
        for (String name : ERRORS) {
            questions.put(
                    name,
                    switch (name) {
                        case "cells" -> new SqlQuestion(name, "Which cells are empty and may not be?", emptyCells());
                        case "grains" -> new SqlQuestion(name, "Which rows are there twice?", doubles());
                        default -> SqlQuestion.of("checks/" + name);
                    });
        }
        WARNINGS.forEach(name -> questions.put(name, SqlQuestion.of("checks/" + name)));
        return questions;
    }

    private static Check check(String name, SqlQuestion question, List<String> rows) {
        Check.Level level = WARNINGS.contains(name) ? Check.Level.WARN : Check.Level.ERROR;
        List<String> examples = rows.subList(0, Math.min(EXAMPLES, rows.size()));
        return new Check(name, level, question.text(), rows.size(), examples);
    }

    /** Spark writes a null into a column that may hold none without a word. */
    private static String emptyCells() {
        return tables().map(Checks::emptyCells).collect(Collectors.joining(" UNION ALL "));
    }

    /** All but the one that these checks fill. */
    private static Stream<TableSchema> tables() {
        return TableSchema.all().stream().filter(table -> !table.name().equals("quality"));
    }

    private static String emptyCells(TableSchema table) {
        String empty = table.columns().stream()
                .filter(column -> !column.nullable())
                .map(Column::name)
                .map(name -> "CASE WHEN `" + name + "` IS NULL THEN '" + name + "' END")
                .collect(Collectors.joining(", "));
        return "SELECT '" + table.name() + "' AS place, what FROM (SELECT concat_ws(' ', " + empty
                + ") AS what FROM written_" + table.name() + ") WHERE what <> ''";
    }

    /** Two numbers of one report may be rejected for one reason at one place; all other rows have a key. */
    private static String doubles() {
        return tables().filter(table -> !table.name().equals("rejects"))
                .map(Checks::doubles)
                .collect(Collectors.joining(" UNION ALL "));
    }

    private static String doubles(TableSchema table) {
        String grain = table.grain().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "SELECT '" + table.name() + "' AS place, concat_ws(' ', " + grain + ") AS what FROM written_"
                + table.name()
                + " GROUP BY " + grain + " HAVING count(*) > 1";
    }
}
