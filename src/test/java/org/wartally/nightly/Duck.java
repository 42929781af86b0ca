package org.wartally.nightly;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.wartally.spark.TableSchema;

/** Another tool's eyes: the tables of a release as DuckDB reads them by their paths. */
public final class Duck implements AutoCloseable {

    private final Connection connection;

    public Duck(Path release) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        for (String table : TableSchema.NAMES) {
            execute("CREATE VIEW " + table + " AS SELECT * FROM read_parquet('" + release.resolve(table)
                    + "/**/*.parquet', hive_partitioning = true)");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of an answer, sorted, their cells joined by a space. */
    public List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : " ").append(answer.getString(i));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    /** The cells of each row of an answer, as it comes; null where a cell is. */
    public List<List<String>> cells(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            int columns = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(answer.getString(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Names and types of the columns of a table, in the order of its schema file. */
    List<String> columns(String table) throws SQLException {
        return rows("SELECT column_name, column_type FROM (DESCRIBE " + table + ")");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
