package org.wartally.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.wartally.spark.Column;
import org.wartally.spark.TableSchema;

/** The page {@code docs/tables.md}, made from the schema files. */
public final class TablesPage {

    private static final String HEAD = """
            # Tables
            Made from the schema files in `src/main/resources/org/wartally/publish/`; edit those, then run
            `./mvnw test -Dtest=TablesPageTest -Dwartally.rewrite=true`.

            Every release holds all of these, as zstd Parquet in `releases/ID/TABLE/`; `latest/TABLE/` is the newest. A column
            is never empty unless its type says so. What the codes mean is in [codebook.md](codebook.md). Each row of a weekly
            table walks back to `figures` by its columns of equal name, from there to `claims` by `figure_id`, and to the words
            in `reports` by `report_id`, `field`, `start` and `end`.

            | table | holds |
            | --- | --- |
            """;

    private TablesPage() {}

    /** The page as Markdown. */
    public static String markdown() {
        List<TableSchema> tables = TableSchema.all();
        String index = tables.stream()
                .map(table -> "| [" + table.name() + "](#" + table.name() + ") | " + table.description() + " |\n")
                .collect(Collectors.joining());
        return HEAD + index + tables.stream().map(TablesPage::section).collect(Collectors.joining());
    }

    private static String section(TableSchema table) {
        StringBuilder section = new StringBuilder("\n## " + table.name() + "\n" + table.description() + "\n\n");
        section.append("One row per ").append(words(table.grain()));
        section.append("; sorted by ").append(words(table.sort()));
        if (table.files() != null) {
            section.append("; a file for each ISO ").append(table.files());
        }
        section.append(".\n\n| column | type | meaning | example |\n| --- | --- | --- | --- |\n");
        table.columns().forEach(column -> section.append(line(column)));
        return section.toString();
    }

    private static String words(List<String> columns) {
        return columns.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String line(Column column) {
        String type = column.nullable() ? column.type() + " or null" : column.type();
        return "| `" + column.name() + "` | " + type + " | " + column.description() + " | `" + column.example()
                + "` |\n";
    }
}
