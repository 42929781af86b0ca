package org.wartally.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.wartally.spark.Sessions;
import org.wartally.spark.TableSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints rows of a published table, so that nobody needs another tool to have a look. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints rows of a table of the latest release.",
        footer = {
            "",
            "Input:    the folder that 'run' wrote to.",
            "Output:   aligned columns; '-' is null: not known, or open upward in a column 'high'.",
            "",
            "Example:  bin/wartally show casualties_by_region_week --where \"region_code = 'UA-51'\" --limit 10"
        })
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TABLE", arity = "0..1", description = "A table; without it, those that there are.")
    private @Nullable String table;

    @Option(names = "--where", paramLabel = "SQL", description = "Only rows for which this holds.")
    private @Nullable String where;

    @Option(names = "--columns", paramLabel = "NAME,...", split = ",", description = "Only these columns.")
    private List<String> columns = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many rows (default: 20).")
    private int limit;

    @Mixin
    private ReleaseOptions release;

    @Mixin
    private SparkOptions spark;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReleaseFolder folder = release.find();
        PrintWriter out = spec.commandLine().getOut();
        if (table == null) {
            folder.tables().forEach(out::println);
            return ExitCode.OK;
        }
        String path = folder.table(table).toString();
        spark.apply();
        SparkSession session = Sessions.open("wartally show " + table);
        try {
            print(rows(session, path), folder.id());
        } catch (Exception problem) {
            throw inWords(problem);
        } finally {
            session.stop();
        }
        return ExitCode.OK;
    }

    /** A column that the table does not have; the compiler does not know that Spark throws a checked exception. */
    private RuntimeException inWords(Exception problem) {
        String message =
                String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        return problem instanceof AnalysisException
                ? new ParameterException(spec.commandLine(), message, problem)
                : new IllegalStateException(message, problem);
    }

    /** In the table's own order: files are read in any. */
    private Dataset<Row> rows(SparkSession session, String path) {
        TableSchema schema = TableSchema.of(Objects.requireNonNull(table));
        Column[] order = schema.sort().stream().map(functions::col).toArray(Column[]::new);
        return session.read().schema(schema.structType()).parquet(path).sort(order);
    }

    private void print(Dataset<Row> rows, String id) {
        Dataset<Row> asked = where == null ? rows : rows.where(where);
        if (!columns.isEmpty()) {
            asked = asked.select(columns.stream().map(functions::col).toArray(Column[]::new));
        }
        List<Row> some = asked.limit(limit + 1).collectAsList();
        TextTable lines = new TextTable(List.of(asked.columns()));
        some.stream().limit(limit).forEach(row -> lines.add(cells(row)));
        PrintWriter out = spec.commandLine().getOut();
        lines.lines().forEach(out::println);
        out.flush();
        String more = some.size() > limit ? "; there are more (--limit)" : "";
        spec.commandLine().getErr().println("release " + id + ", " + Math.min(limit, some.size()) + " rows" + more);
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.get(i));
        }
        return cells;
    }
}
