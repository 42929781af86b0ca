package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.extract.ExtractStage;
import org.wartally.spark.LocalSpark;

class NightTest {

    private static final Map<String, String> NAMES = Map.of("UA-14", "Donetsk", "UA", "Ukraine");

    private final SparkSession spark = LocalSpark.session();

    @TempDir
    private Path output;

    @Test
    void first() {
        NightReport report = night(
                new HandMade().report("r1", "2025-05-25", "agency", "killed 3 in=UA-14 on=2025-05-24", "? 40 tanks"));
        System.err.println(report);
        assertThat(report.release()).isEqualTo("2025-06-01.1");
    }

    private NightReport night(HandMade inputs) {
        return new Night(spark, inputs, new ExtractStage(PlainWords::read), NAMES::get, System.err::println)
                .run(settings(0.2));
    }

    private NightSettings settings(double share) {
        return new NightSettings(List.of("by hand"), output.toString(), LocalDate.of(2025, 6, 1), true, share, null);
    }
}
