package org.wartally.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of two releases, compared row by row by a reader that is not Spark. */
public final class PublishedTables implements AutoCloseable {

    private static final int SHOWN = 5;

    private final Path first;
    private final Path second;
    private final String aside;
    private final Connection connection;

    public PublishedTables(Path first, Path second) throws SQLException {
        this(first, second, "");
    }

    /** @param aside a column that is not compared */
    public PublishedTables(Path first, Path second, String aside) throws SQLException {
        this.aside = aside;
        this.first = first;
        this.second = second;
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** Rows that one release holds and the other does not, each with the side it stands on; the first few. */
    public List<String> differences(String table) throws SQLException, IOException {
        if (isEmpty(first, table) && isEmpty(second, table)) {
            return List.of();
        }
        String here = rowsOf(first, table);
        String there = rowsOf(second, table);
        List<String> differences = new ArrayList<>(ask("first only: ", here + " EXCEPT ALL " + there));
        differences.addAll(ask("second only: ", there + " EXCEPT ALL " + here));
        return differences;
    }

    /** Rows of the first release's table. */
    long rows(String table) throws SQLException, IOException {
        if (isEmpty(first, table)) {
            return 0;
        }
        return Long.parseLong(
                ask("", "SELECT count(*) FROM (" + rowsOf(first, table) + ")").get(0));
    }

    private static boolean isEmpty(Path release, String table) throws IOException {
        try (Stream<Path> files = Files.walk(release.resolve(table))) {
            return files.noneMatch(file -> file.toString().endsWith(".parquet"));
        }
    }

    private String rowsOf(Path release, String table) {
        return "SELECT COLUMNS(lambda c: c <> '" + aside + "') FROM read_parquet('" + release.resolve(table)
                + "/**/*.parquet', hive_partitioning = true)";
    }

    private List<String> ask(String label, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            ResultSetMetaData columns = answer.getMetaData();
            while (answer.next() && rows.size() < SHOWN) {
                rows.add(label + row(answer, columns.getColumnCount()));
            }
        }
        return rows;
    }

    private static String row(ResultSet answer, int columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            cells.add(String.valueOf(answer.getString(i)));
        }
        return String.join(" | ", cells);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
