package org.wartally.nightly;

import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.wartally.publish.Weeks;
import org.wartally.reconcile.ReconcileStage;
import org.wartally.spark.SqlQuestion;

/** Which weeks new reports touch, and what the reports of those weeks amount to. */
final class Touched {

    private final SparkSession spark;
    private final ReconcileStage reconcile;
    private final Carried carried;
    private final Steps steps;

    Touched(SparkSession spark, ReconcileStage reconcile, Carried carried, Steps steps) {
        this.spark = spark;
        this.reconcile = reconcile;
        this.carried = carried;
        this.steps = steps;
    }

    /** The weeks of rows that SQL knows by this name. */
    Weeks weeks(String rows, String column) {
        if (carried.isNothing()) {
            return Weeks.all();
        }
        return Weeks.of(spark.table(rows).select(column).distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet()));
    }

    /** The weeks that what is read from tonight on, or no longer, can reach. */
    Weeks weeks() {
        name("dated_claims");
        steps.keep("new_statements", reconcile.withinReports(spark.table("dated_claims")));
        name("restated");
        name("reaches");
        name("touched_weeks");
        Weeks touched = weeks("touched_weeks", "week");
        if (!carried.isNothing() && !carried.isLittle(touched)) {
            steps.areOfManyRows();
        }
        carried.name(touched);
        return touched;
    }

    /** Hands on what became of the inputs of the touched weeks, which SQL knows as {@code intake}. */
    void handIntake(Weeks touched, String aside) {
        carried.hand("intake", SqlQuestion.of("filed_intake").ask(spark), touched, aside);
        carried.handedIntake(touched, aside).createOrReplaceTempView("intake");
        carried.handKeys(touched, aside);
    }

    /** Hands on what each report counts by itself; SQL knows that of the touched weeks as {@code statements}. */
    void handStatements(Weeks touched, String aside) {
        carried.hand("statements", SqlQuestion.of("filed_statements").ask(spark), touched, aside);
        // A night that ends in a touched week may count to a day of the week before, and the other way round.
        carried.handedStatements(touched.withNeighbours(), aside).createOrReplaceTempView("statements");
    }

    /** The figures of the touched weeks. */
    Dataset<Row> figures(Weeks touched) {
        Dataset<Row> dated = reconcile.dated(spark.table("statements"));
        return steps.keep("reconciled", reconcile.figures(dated.filter(touched.hold(functions.col("filed")))));
    }

    private void name(String question) {
        SqlQuestion.of(question).ask(spark).createOrReplaceTempView(question);
    }
}
