package org.wartally.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wartally.spark.LocalSpark;
import org.wartally.spark.TableSchema;

/** The same input gives the same rows, whatever the order it comes in, the number of tasks and the machine it runs on. */
class SameNightTest {

    @Test
    void orderPartitionsLocaleAndZoneChangeNothing(@TempDir Path plain, @TempDir Path turned) throws Exception {
        NightTest.night(NightTest.corpus().in(1), NightTest.settings(plain, 0.25), new ArrayList<>());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        SparkSession spark = LocalSpark.session();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            spark.conf().set("spark.sql.shuffle.partitions", "7");
            NightTest.night(NightTest.corpus().shuffled(3).in(7), NightTest.settings(turned, 0.25), new ArrayList<>());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            spark.conf().set("spark.sql.shuffle.partitions", "2");
        }
        assertThat(rows(turned)).isEqualTo(rows(plain));
    }

    /** The rows of every table as one text, so that a difference is shown where it is. */
    private static Map<String, String> rows(Path output) throws Exception {
        Map<String, String> rows = new TreeMap<>();
        try (Duck duck = new Duck(output.resolve("latest"))) {
            for (String table : TableSchema.NAMES) {
                rows.put(table, String.join("\n", duck.rows("SELECT * FROM " + table)));
            }
        }
        return rows;
    }
}
