package org.wartally.spark;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Coded;

/** The cells of a row, by column name. */
public record RowFields(Row row) {

    public @Nullable String text(String column) {
        return row.getAs(column);
    }

    /** A cell that is never null. */
    public String word(String column) {
        return row.getString(row.fieldIndex(column));
    }

    public @Nullable Long whole(String column) {
        return row.getAs(column);
    }

    /** A cell that is never null. */
    public long number(String column) {
        return row.getLong(row.fieldIndex(column));
    }

    public @Nullable LocalDate day(String column) {
        return row.getAs(column);
    }

    public boolean flag(String column) {
        return row.getBoolean(row.fieldIndex(column));
    }

    /** The word of the codebook in a cell that is never null. */
    public <E extends Enum<E> & Coded> E code(Class<E> type, String column) {
        return Coded.of(type, word(column));
    }

    /** The word of the codebook, null where the cell is. */
    public <E extends Enum<E> & Coded> @Nullable E codeOrNull(Class<E> type, String column) {
        String code = text(column);
        return code == null ? null : Coded.of(type, code);
    }
}
