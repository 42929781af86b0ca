package org.wartally.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code key: value} lines above a text, up to the first blank line or between two lines of {@code ---}. Without the
 * {@code ---} every line must name a field of a report, or the lines are text: "Kyiv: three people died" is news.
 */
final class FrontMatter {

    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z_ -]{0,30}):(?:\\s+(.*))?");

    private final ReportFields fields = new ReportFields();
    private int end;

    private FrontMatter() {}

    /** The fields of a text file: those of its front matter, if it has one, and the text below it. */
    static ReportFields read(String document) {
        FrontMatter matter = new FrontMatter();
        boolean found = lineAt(document, 0).strip().equals("---") ? matter.fenced(document) : matter.bare(document);
        String text = found ? document.substring(matter.end) : document;
        ReportFields fields = found ? matter.fields : new ReportFields();
        return fields.putIfAbsent(ReportField.TEXT, withoutEmptyLines(text));
    }

    private boolean fenced(String document) {
        end = nextLine(document, 0);
        while (end < document.length()) {
            String line = lineAt(document, end);
            end = nextLine(document, end);
            if (line.strip().equals("---")) {
                return true;
            }
            take(line);
        }
        return false;
    }

    private boolean bare(String document) {
        boolean any = false;
        while (end < document.length()) {
            String line = lineAt(document, end);
            if (line.isBlank()) {
                return any;
            }
            if (!take(line)) {
                return false;
            }
            any = true;
            end = nextLine(document, end);
        }
        return any;
    }

    private boolean take(String line) {
        Matcher pair = LINE.matcher(line.strip());
        ReportField field = pair.matches() ? ReportField.of(pair.group(1)) : null;
        if (field == null || field == ReportField.TEXT) {
            return false;
        }
        fields.put(pair.group(1), unquoted(pair.group(2)));
        return true;
    }

    private static @Nullable String unquoted(@Nullable String value) {
        String bare = value == null ? "" : value.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static String lineAt(String document, int start) {
        int stop = document.indexOf('\n', start);
        return document.substring(start, stop < 0 ? document.length() : stop);
    }

    private static int nextLine(String document, int start) {
        int stop = document.indexOf('\n', start);
        return stop < 0 ? document.length() : stop + 1;
    }

    /** The text is kept as it is, but for empty lines around it. */
    private static String withoutEmptyLines(String text) {
        int start = 0;
        while (start < text.length() && lineAt(text, start).isBlank()) {
            start = nextLine(text, start);
        }
        return text.substring(start).stripTrailing();
    }
}
