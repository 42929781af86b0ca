package org.wartally.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A question that is answered by one file of SQL, and whose first comment is the question itself.
 *
 * @param text what people see while it is answered
 */
public record SqlQuestion(String name, String text, String sql) {

    /**
     * The question of {@code src/main/sql/<name>.sql}.
     *
     * @throws IllegalArgumentException where there is no such file, or it does not begin with its question
     */
    public static SqlQuestion of(String name) {
        String sql = load(name);
        if (!sql.startsWith("-- ")) {
            throw new IllegalArgumentException(name + ".sql does not begin with its question");
        }
        return new SqlQuestion(name, sql.substring(3, sql.indexOf('\n')).strip(), sql);
    }

    private static String load(String name) {
        try (InputStream in = SqlQuestion.class.getResourceAsStream("/org/wartally/sql/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no question " + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The answer, from the tables that the session knows by name. */
    public Dataset<Row> ask(SparkSession spark) {
        return spark.sql(sql);
    }
}
