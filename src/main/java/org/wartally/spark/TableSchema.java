package org.wartally.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A published table as its schema file describes it: {@code org/wartally/publish/<name>.json}.
 *
 * @param description what the table holds
 * @param grain columns that tell one row from another
 * @param sort columns that the rows of a release are sorted by
 * @param files {@code week} or {@code year} where the rows of each are a file, null where all rows lie together
 */
public record TableSchema(
        String name,
        String description,
        List<String> grain,
        List<String> sort,
        @Nullable String files,
        List<Column> columns) {

    /** Every published table, in the order in which a night makes them. */
    public static final List<String> NAMES = List.of(
            "reports",
            "claims",
            "figures",
            "casualties_by_region_week",
            "interceptions_by_region_week",
            "exchanges_by_week",
            "running_totals",
            "revisions",
            "coverage",
            "rejects",
            "quality");

    public TableSchema {
        grain = List.copyOf(grain);
        sort = List.copyOf(sort);
        columns = List.copyOf(columns);
    }

    /**
     * The schema of a table.
     *
     * @throws IllegalArgumentException where there is no such table; the message lists those there are
     */
    public static TableSchema of(String table) {
        try (InputStream in = TableSchema.class.getResourceAsStream("/org/wartally/publish/" + table + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no table '" + table + "'; there are " + String.join(", ", NAMES));
            }
            return read(new ObjectMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException("the schema file of " + table + " cannot be read", broken);
        }
    }

    /** Every published table. */
    public static List<TableSchema> all() {
        return NAMES.stream().map(TableSchema::of).toList();
    }

    private static TableSchema read(JsonNode json) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode column : json.get("columns")) {
            columns.add(new Column(
                    column.get("name").asText(),
                    column.get("type").asText(),
                    column.get("nullable").asBoolean(),
                    column.get("description").asText(),
                    column.get("example").asText()));
        }
        return new TableSchema(
                json.get("name").asText(),
                json.get("description").asText(),
                texts(json.get("grain")),
                texts(json.get("sort")),
                json.hasNonNull("files") ? json.get("files").asText() : null,
                columns);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** The columns as Spark sees them. */
    public StructType structType() {
        return new StructType(columns.stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column), column.nullable()))
                .toArray(StructField[]::new));
    }

    /** The columns with these left out, each of which may be null: what is known of a row before it is complete. */
    public StructType without(String... names) {
        List<String> left = List.of(names);
        return new StructType(columns.stream()
                .filter(column -> !left.contains(column.name()))
                .map(column -> DataTypes.createStructField(column.name(), type(column), true))
                .toArray(StructField[]::new));
    }

    private DataType type(Column column) {
        return switch (column.type()) {
            case "string" -> DataTypes.StringType;
            case "bigint" -> DataTypes.LongType;
            case "double" -> DataTypes.DoubleType;
            case "date" -> DataTypes.DateType;
            case "timestamp" -> DataTypes.TimestampType;
            case "boolean" -> DataTypes.BooleanType;
            default ->
                throw new IllegalStateException(
                        "column " + column.name() + " of " + name + " has the unknown type " + column.type());
        };
    }
}
