package org.wartally.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;

/**
 * A row while it is filled, by column name.
 *
 * <p>Spark's own encoders take the components of a record for nothing at all, or go by position: both are silent, and
 * wrong numbers are the outcome. Here a name that the schema does not have fails at once.
 */
public final class RowValues {

    private final StructType schema;
    private final @Nullable Object[] values;

    public RowValues(StructType schema) {
        this.schema = schema;
        this.values = new Object[schema.size()];
    }

    public RowValues put(String column, @Nullable String value) {
        return set(column, value);
    }

    public RowValues put(String column, @Nullable Long value) {
        return set(column, value);
    }

    public RowValues put(String column, @Nullable LocalDate value) {
        return set(column, value);
    }

    public RowValues put(String column, boolean value) {
        return set(column, value);
    }

    /** The word of the codebook, as tables show it. */
    public RowValues put(String column, @Nullable Coded value) {
        return set(column, value == null ? null : value.code());
    }

    public RowValues put(String column, String[] values) {
        return set(column, values);
    }

    private RowValues set(String column, @Nullable Object value) {
        values[schema.fieldIndex(column)] = value;
        return this;
    }

    /** The row; what was not filled is null. */
    public Row row() {
        return RowFactory.create(values);
    }
}
