package org.wartally.cli;

import java.util.List;
import org.wartally.model.Span;

/** The line of a report that a span stands in, shortened to a terminal's width, with the span underlined. */
final class Excerpt {

    private static final int AROUND = 50;
    private static final String CUT = "\u2026";

    private final String field;
    private final Span span;

    /**
     * @param field the text that the span lies in
     */
    Excerpt(String field, Span span) {
        this.field = field;
        this.span = span;
    }

    /** The words, and under them a line of carets. */
    List<String> lines() {
        int from = from();
        int to = to();
        boolean cut = from > 0 && field.charAt(from - 1) != '\n';
        boolean cutAfter = to < field.length() && field.charAt(to) != '\n';
        String words = (cut ? CUT : "") + oneLine(field.substring(from, to)) + (cutAfter ? CUT : "");
        int indent = span.start() - from + (cut ? 1 : 0);
        return List.of(words, " ".repeat(indent) + "^".repeat(Math.max(1, span.end() - span.start())));
    }

    /** The start of the line, or of a word that is near enough. */
    private int from() {
        int line = field.lastIndexOf('\n', span.start() - 1) + 1;
        if (span.start() - line <= AROUND) {
            return line;
        }
        int space = field.indexOf(' ', span.start() - AROUND);
        return space < 0 || space >= span.start() ? span.start() : space + 1;
    }

    private int to() {
        int lineEnd = field.indexOf('\n', span.end());
        int line = lineEnd < 0 ? field.length() : lineEnd;
        if (line - span.end() <= AROUND) {
            return line;
        }
        int space = field.lastIndexOf(' ', span.end() + AROUND);
        return space <= span.end() ? span.end() : space;
    }

    /** A span may run over a line end; one character stands for one, so that the carets stay under their words. */
    private static String oneLine(String words) {
        return words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }
}
