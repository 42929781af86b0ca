package org.wartally.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The rows of one Parquet file, of which only the columns that a report has are read. */
final class ParquetRows implements Intakes {

    private final String file;
    private final int limit;
    private final List<Type> columns;
    private final @Nullable ParquetReader<Group> rows;
    private boolean refused;
    private long row;

    /** Reads the footer. */
    ParquetRows(ReportFile file, int recordLimit) throws IOException {
        this.file = file.name();
        this.limit = recordLimit;
        MessageType schema = schema(file);
        this.columns = schema.getFields().stream()
                .filter(column -> column.isPrimitive() && !column.isRepetition(Type.Repetition.REPEATED))
                .filter(column -> ReportField.of(column.getName()) != null)
                .toList();
        boolean hasText = columns.stream().anyMatch(ParquetRows::holdsText);
        this.rows = hasText ? reader(file, new MessageType(schema.getName(), columns)) : null;
    }

    private static boolean holdsText(Type column) {
        return ReportField.of(column.getName()) == ReportField.TEXT
                && column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    }

    private static MessageType schema(ReportFile file) throws IOException {
        try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(file.path(), file.conf()))) {
            return footer.getFileMetaData().getSchema();
        }
    }

    private static ParquetReader<Group> reader(ReportFile file, MessageType projection) throws IOException {
        Configuration conf = new Configuration(file.conf());
        conf.set(ReadSupport.PARQUET_READ_SCHEMA, projection.toString());
        return ParquetReader.builder(new GroupReadSupport(), file.path())
                .withConf(conf)
                .build();
    }

    @Override
    public @Nullable Intake next() throws IOException {
        if (rows == null) {
            return missingColumn();
        }
        row++;
        Group values = rows.read();
        return values == null ? null : intake(values);
    }

    private @Nullable Intake missingColumn() {
        if (refused) {
            return null;
        }
        refused = true;
        String names = columns.stream().map(Type::getName).toList().toString();
        return new Intake.SetAside(
                new Origin(file, null, 0), Reason.MISSING_COLUMN, "no words in the columns " + names);
    }

    private Intake intake(Group values) {
        ReportFields fields = new ReportFields();
        long bytes = 0;
        for (Type column : columns) {
            ParquetCell cell = ParquetCell.read(values, column);
            if (cell.undecodable()) {
                return new Intake.SetAside(origin(0), Reason.INVALID_ENCODING, column.getName());
            }
            fields.put(column.getName(), cell.text());
            bytes += cell.text() == null ? 0 : cell.text().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes > limit
                ? new Intake.SetAside(origin(bytes), Reason.LINE_TOO_LONG, "longer than " + limit + " bytes")
                : fields.judge(origin(bytes));
    }

    private Origin origin(long bytes) {
        return new Origin(file, row, bytes);
    }

    @Override
    public Long line() {
        return row;
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }
}
