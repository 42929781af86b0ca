package org.wartally.quality;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wartally.spark.RowFields;
import org.wartally.spark.SqlQuestion;

/**
 * What came in and what became of it, counted on both sides.
 *
 * @param inputsRead records and files that ingest handed over
 * @param copies accepted reports whose text stands for another outlet's
 * @param candidatesSeen numbers that extraction looked at
 */
public record Balances(
        long inputsRead,
        long reportsAccepted,
        long copies,
        long inputsRejected,
        long duplicates,
        long candidatesSeen,
        long claims,
        long candidatesRejected) {

    /** @param spark a session that knows what was carried over, what is new, and the tables, by name */
    public static Balances of(SparkSession spark) {
        Row row = SqlQuestion.of("balances").ask(spark).first();
        RowFields counts = new RowFields(row);
        return new Balances(
                counts.number("carried") + counts.number("new"),
                counts.number("reports_accepted"),
                counts.number("copies"),
                counts.number("inputs_rejected"),
                counts.number("duplicates"),
                counts.number("candidates_seen"),
                counts.number("claims"),
                counts.number("candidates_rejected"));
    }

    /** The balances as a check like any other. */
    public Check check() {
        List<String> differences = differences();
        String question = "Which inputs and numbers came in and did not come out again, as something?";
        return new Check("balances", Check.Level.ERROR, question, differences.size(), differences);
    }

    /** What does not balance, in words; empty where all does. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        if (reportsAccepted + inputsRejected + duplicates != inputsRead) {
            differences.add(inputsRead + " inputs were read, but " + reportsAccepted + " reports, " + inputsRejected
                    + " rejects and " + duplicates + " duplicates came of them");
        }
        if (claims + candidatesRejected != candidatesSeen) {
            differences.add(candidatesSeen + " candidate numbers were seen, but " + claims + " claims and "
                    + candidatesRejected + " rejects came of them");
        }
        return differences;
    }
}
