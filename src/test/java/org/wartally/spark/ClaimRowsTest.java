package org.wartally.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.wartally.model.Claim;
import org.wartally.model.Count;
import org.wartally.model.DatePrecision;
import org.wartally.model.Field;
import org.wartally.model.Metric;
import org.wartally.model.RegionLevel;
import org.wartally.model.Role;
import org.wartally.model.Span;
import org.wartally.model.VictimGroup;
import org.wartally.model.VictimType;
import org.wartally.model.WeaponFamily;
import org.wartally.model.When;
import org.wartally.model.Where;

class ClaimRowsTest {

    private static final StructType CLAIM = TableSchema.of("claims").without();

    private static final Claim FULL = new Claim(
            "r1#1",
            "r1",
            Metric.INTERCEPTED,
            Count.moreThan(100),
            Role.PART,
            "r1#0",
            "YEM:houthi",
            VictimType.COMBATANT,
            VictimGroup.AID_WORKER,
            WeaponFamily.CRUISE_MISSILE,
            "Kh-101",
            "the navy",
            "USA",
            new Where("Hodeidah", 79415L, "YE-HU", RegionLevel.ADMIN1),
            new When(LocalDate.of(2024, 12, 29), LocalDate.of(2024, 12, 30), DatePrecision.WINDOW),
            new Span(Field.TITLE, 3, 9, "over 1"),
            "a rule",
            "inconsistent");

    private static final Claim BARE = new Claim(
            "r1#2",
            "r1",
            Metric.KILLED,
            Count.exact(0),
            Role.TOTAL,
            null,
            null,
            VictimType.UNKNOWN,
            null,
            null,
            null,
            null,
            null,
            Where.UNKNOWN,
            When.UNKNOWN,
            new Span(Field.TEXT, 0, 1, "0"),
            "a rule",
            null);

    @Test
    void claimsComeBackFromSparkAsTheyWent() {
        List<Row> rows = LocalSpark.session()
                .createDataFrame(List.of(row(FULL), row(BARE)), CLAIM)
                .collectAsList();
        assertThat(rows).extracting(ClaimRows::read).containsExactly(FULL, BARE);
    }

    @Test
    void theWeekHasItsOwnYear() {
        Row row = LocalSpark.session()
                .createDataFrame(List.of(row(FULL)), CLAIM)
                .select("iso_year", "iso_week")
                .first();
        assertThat(row.getLong(0)).isEqualTo(2025);
        assertThat(row.getString(1)).isEqualTo("2025-W01");
    }

    @Test
    void aColumnThatTheSchemaDoesNotHaveFails() {
        RowValues row = new RowValues(CLAIM);
        assertThatThrownBy(() -> row.put("beste", 1L)).hasMessageContaining("beste");
    }

    private static Row row(Claim claim) {
        RowValues row = new RowValues(CLAIM);
        ClaimRows.put(claim, row);
        return row.row();
    }
}
