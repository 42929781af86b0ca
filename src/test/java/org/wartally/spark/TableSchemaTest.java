package org.wartally.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TableSchemaTest {

    private static final Set<String> PLAIN = Set.of("string", "bigint", "double", "date", "timestamp", "boolean");

    static final java.util.List<String> tables = TableSchema.NAMES;

    @ParameterizedTest
    @FieldSource("tables")
    void everyColumnIsPlainAndToldWithAnExample(String name) {
        TableSchema table = TableSchema.of(name);
        assertThat(table.name()).isEqualTo(name);
        assertThat(table.description()).endsWith(".");
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.type()).as(column.name()).isIn(PLAIN);
            assertThat(column.description()).as(column.name()).endsWith(".");
            assertThat(column.example()).as(column.name()).isNotBlank();
        });
        assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("tables")
    void grainAndSortAreColumns(String name) {
        TableSchema table = TableSchema.of(name);
        assertThat(table.columns())
                .extracting(Column::name)
                .containsAll(table.grain())
                .containsAll(table.sort());
        assertThat(table.files()).isIn(null, "week", "year");
    }

    @Test
    void anUnknownTableIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> TableSchema.of("casualties"))
                .hasMessageContaining("no table 'casualties'")
                .hasMessageContaining("casualties_by_region_week");
    }
}
