package org.wartally.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.spark.Column;
import org.wartally.spark.SqlQuestion;
import org.wartally.spark.TableSchema;

/** Invariants of the tables of one night, asked of the files that are to be published. */
public final class Checks {

    private static final int EXAMPLES = 3;

    private static final List<String> ERRORS =
            List.of("checks/bounds", "checks/weeks", "checks/evidence", "checks/sums");

    private static final List<String> WARNINGS = List.of("checks/ledger");

    private final SparkSession spark;

    /** @param spark a session that knows every table by name */
    public Checks(SparkSession spark) {
        this.spark = spark;
    }

    /** Every check, in a fixed order. */
    public List<Check> run() {
        List<Check> checks = new ArrayList<>();
        ERRORS.forEach(name -> checks.add(ask(name, Check.Level.ERROR)));
        WARNINGS.forEach(name -> checks.add(ask(name, Check.Level.WARN)));
        checks.add(cells());
        checks.add(grains());
        return checks;
    }

    private Check ask(String name, Check.Level level) {
        SqlQuestion question = SqlQuestion.of(name);
        return answer(name.substring(name.indexOf('/') + 1), level, question.text(), question.ask(spark));
    }

    /** Spark writes a null into a column that may hold none without a word. */
    private Check cells() {
        String sql = TableSchema.all().stream().map(Checks::emptyCells).collect(Collectors.joining(" UNION ALL "));
        return answer("cells", Check.Level.ERROR, "Which cells are empty and may not be?", spark.sql(sql));
    }

    private static String emptyCells(TableSchema table) {
        String empty = table.columns().stream()
                .filter(column -> !column.nullable())
                .map(Column::name)
                .map(name -> "CASE WHEN `" + name + "` IS NULL THEN '" + name + "' END")
                .collect(Collectors.joining(", "));
        return "SELECT '" + table.name() + "' AS place, what FROM (SELECT concat_ws(' ', " + empty + ") AS what FROM "
                + table.name() + ") WHERE what <> ''";
    }

    private Check grains() {
        String sql = TableSchema.all().stream()
                .filter(table -> !table.name().equals("rejects"))
                .map(Checks::doubles)
                .collect(Collectors.joining(" UNION ALL "));
        return answer("grains", Check.Level.ERROR, "Which rows are there twice?", spark.sql(sql));
    }

    private static String doubles(TableSchema table) {
        String grain = table.grain().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "SELECT '" + table.name() + "' AS place, concat_ws(' ', " + grain + ") AS what FROM " + table.name()
                + " GROUP BY " + grain + " HAVING count(*) > 1";
    }

    private static Check answer(String name, Check.Level level, String question, Dataset<Row> answer) {
        List<String> rows = answer.sort("place", "what").takeAsList(1000).stream()
                .map(row -> row.getString(0) + ": " + row.getString(1))
                .toList();
        return new Check(name, level, question, rows.size(), rows.subList(0, Math.min(EXAMPLES, rows.size())));
    }
}
