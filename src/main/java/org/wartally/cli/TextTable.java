package org.wartally.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows printed in aligned columns: numbers to the right, words to the left, a null as a dash, never as a zero. */
final class TextTable {

    private static final String NULL = "-";
    private static final int WIDEST_WORDS = 60;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numeric;

    TextTable(List<String> header) {
        this.header = List.copyOf(header);
        this.numeric = new boolean[header.size()];
        java.util.Arrays.fill(numeric, true);
    }

    /** Adds a row with a cell per column of the header. */
    void add(List<? extends @Nullable Object> cells) {
        List<String> row = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            numeric[i] &= cell == null || cell instanceof Number;
            row.add(cell == null ? NULL : text(cell));
        }
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines, header first, without spaces at their ends. */
    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>(rows.size() + 1);
        lines.add(line(header, widths));
        for (List<String> row : rows) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            return String.format(Locale.ROOT, "%.3f", number);
        }
        String text = cell.toString().replaceAll("\\s+", " ");
        return cell instanceof Number || text.length() <= WIDEST_WORDS
                ? text
                : text.substring(0, WIDEST_WORDS - 1) + "\u2026";
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = header.get(i).length();
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : "  ").append(numeric[i] ? space + cells.get(i) : cells.get(i) + space);
        }
        return line.toString().stripTrailing();
    }
}
