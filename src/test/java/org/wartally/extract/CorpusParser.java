package org.wartally.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Corpus.Reading;

/** Reads the lines of one corpus file; a line it does not understand is an error, never skipped. */
final class CorpusParser {

    private static final String PUBLISHED = "published ";
    private static final String GAP = "? =";

    private final String file;
    private final List<CorpusExample> examples = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private @Nullable LocalDate published;
    private boolean gap;
    /** Whether texts stand under the readings so far, so that the next reading begins a new group. */
    private boolean textsSeen;

    private int line;

    CorpusParser(String file) {
        this.file = file;
    }

    /** @throws IllegalStateException where a line cannot be understood or no example stands in the file */
    List<CorpusExample> parse(String content) {
        content.lines().forEach(this::line);
        check(!examples.isEmpty(), "has no examples");
        check(expected.isEmpty() || textsSeen, "ends with a reading that has no text");
        return List.copyOf(examples);
    }

    private void line(String text) {
        line++;
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        if (text.startsWith(PUBLISHED)) {
            published = date(text.substring(PUBLISHED.length()).strip());
        } else if (text.startsWith("=")) {
            reading(text.substring(1).strip(), false);
        } else if (text.startsWith(GAP)) {
            reading(text.substring(GAP.length()).strip(), true);
        } else {
            text(text.strip());
        }
    }

    private @Nullable LocalDate date(String day) {
        try {
            return day.equals(CorpusExample.NONE) ? null : LocalDate.parse(day);
        } catch (DateTimeParseException problem) {
            throw error("'" + day + "' is no date like 2025-05-25 and not 'none'");
        }
    }

    private void reading(String reading, boolean isGap) {
        check(!reading.isEmpty(), "nothing stands after '='");
        if (textsSeen) {
            expected.clear();
            textsSeen = false;
        }
        check(expected.isEmpty() || gap == isGap, "'=' and '? =' stand together");
        gap = isGap;
        expected.add(reading);
    }

    private void text(String marked) {
        check(!expected.isEmpty(), "no '=' line stands above this text");
        textsSeen = true;
        StringBuilder text = new StringBuilder();
        List<int[]> spans = unmark(marked, text);
        check(spans.isEmpty() || expected.size() == 1 || expected.size() == spans.size(), "marks and '=' lines differ");
        examples.add(new CorpusExample(line, text.toString(), published, gap, readings(spans), List.copyOf(expected)));
    }

    private List<Reading> readings(List<int[]> spans) {
        List<Reading> readings = new ArrayList<>();
        for (int[] span : spans) {
            String reading = expected.get(expected.size() == 1 ? 0 : readings.size());
            readings.add(new Reading(span[0], span[1], reading));
        }
        return readings;
    }

    private List<int[]> unmark(String marked, StringBuilder text) {
        List<int[]> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\\' && i + 1 < marked.length()) {
                c = marked.charAt(++i);
                text.append(c == 'n' ? '\n' : c);
            } else if (c == '[') {
                check(open < 0, "'[' stands inside a mark");
                open = text.length();
            } else if (c == ']') {
                check(open >= 0 && open < text.length(), "']' closes nothing");
                spans.add(new int[] {open, text.length()});
                open = -1;
            } else {
                text.append(c);
            }
        }
        check(open < 0, "'[' is never closed");
        return spans;
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            throw error(problem);
        }
    }

    private IllegalStateException error(String problem) {
        return new IllegalStateException(file + ":" + line + ": " + problem);
    }
}
