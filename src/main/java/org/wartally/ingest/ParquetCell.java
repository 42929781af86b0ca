package org.wartally.ingest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A value of a Parquet row as text: dates and timestamps in ISO 8601, strings as they are.
 *
 * @param text null where the value is null
 * @param undecodable whether the bytes of a string are not UTF-8, as the format demands
 */
record ParquetCell(@Nullable String text, boolean undecodable) {

    static ParquetCell read(Group row, Type column) {
        int index = row.getType().getFieldIndex(column.getName());
        if (row.getFieldRepetitionCount(index) == 0) {
            return new ParquetCell(null, false);
        }
        PrimitiveTypeName stored = column.asPrimitiveType().getPrimitiveTypeName();
        if (stored == PrimitiveTypeName.BINARY) {
            String text = Encoding.decode(row.getBinary(index, 0).getBytes(), 0, StandardCharsets.UTF_8);
            return new ParquetCell(text, text == null);
        }
        return new ParquetCell(text(row, index, stored, column.getLogicalTypeAnnotation()), false);
    }

    private static String text(
            Group row, int index, PrimitiveTypeName stored, @Nullable LogicalTypeAnnotation meaning) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(row.getInteger(index, 0)).toString();
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            Instant moment = moment(row.getLong(index, 0), timestamp.getUnit());
            return timestamp.isAdjustedToUTC()
                    ? moment.toString()
                    : LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString();
        }
        return stored == PrimitiveTypeName.INT96
                ? int96(row.getInt96(index, 0).toByteBuffer().order(ByteOrder.LITTLE_ENDIAN))
                        .toString()
                : row.getValueToString(index, 0);
    }

    private static Instant moment(long value, LogicalTypeAnnotation.TimeUnit unit) {
        ChronoUnit step = switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
        return Instant.EPOCH.plus(value, step);
    }

    /** The timestamps of older writers: nanoseconds of the day, then the Julian day. */
    private static Instant int96(ByteBuffer bytes) {
        long nanos = bytes.getLong();
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, Integer.toUnsignedLong(bytes.getInt()));
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofNanos(nanos));
    }
}
