package org.wartally.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final String SHUFFLE = "Exchange";

    private final SparkSession spark = LocalSpark.session().newSession();

    @Test
    void fewRowsAreWrittenWithoutAShuffle() {
        Map<String, UnaryOperator<Dataset<Row>>> all =
                Map.of("one", Pieces::one, "by", rows -> Pieces.by(rows, functions.col("id")), "few", Pieces::few);
        all.forEach((name, way) -> {
            assertThat(plan(1, way)).as(name).doesNotContain(SHUFFLE);
            assertThat(pieces(1, way)).as(name).isOne();
        });
    }

    @Test
    void manyRowsAreMadeInManyPieces() {
        assertThat(plan(3, Pieces::one)).contains(SHUFFLE);
        assertThat(pieces(3, Pieces::one)).isOne();
        assertThat(pieces(3, rows -> Pieces.by(rows, functions.col("id")))).isEqualTo(3);
        assertThat(pieces(3, Pieces::few)).isEqualTo(3);
    }

    @Test
    void whatWasDealtOutIsMadeApartAndThenGathered() {
        assertThat(plan(1, Pieces::gathered)).contains(SHUFFLE);
        assertThat(pieces(1, Pieces::gathered)).isOne();
        assertThat(plan(3, Pieces::gathered)).doesNotContain(SHUFFLE);
    }

    private Dataset<Row> made(int shuffled, UnaryOperator<Dataset<Row>> way) {
        spark.conf().set("spark.sql.shuffle.partitions", String.valueOf(shuffled));
        return way.apply(spark.range(0, 20, 1, 4).toDF());
    }

    private String plan(int shuffled, UnaryOperator<Dataset<Row>> way) {
        return made(shuffled, way).queryExecution().executedPlan().toString();
    }

    private int pieces(int shuffled, UnaryOperator<Dataset<Row>> way) {
        return made(shuffled, way).javaRDD().getNumPartitions();
    }
}
