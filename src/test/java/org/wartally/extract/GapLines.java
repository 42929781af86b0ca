package org.wartally.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of a corpus file with the known gaps that are read well by now made plain readings. Lines keep their order; where
 * texts of one group part, their readings are written again.
 */
final class GapLines {

    private static final String GAP = "? ";

    private final Set<Integer> graduates;
    private final List<String> out = new ArrayList<>();
    private List<String> readings = new ArrayList<>();
    /** What the texts written last stand under. */
    private List<String> written = List.of();

    private boolean textsSeen;
    private boolean textIsLast;

    private GapLines(Set<Integer> graduates) {
        this.graduates = graduates;
    }

    /**
     * The content of the file without the gaps that are closed.
     *
     * @param graduates lines, from 1, of the texts under {@code ? =} that are read well
     */
    static String without(Set<Integer> graduates, String content) {
        GapLines lines = new GapLines(graduates);
        int number = 0;
        for (String line : content.lines().toList()) {
            lines.line(++number, line);
        }
        return lines.out.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void line(int number, String line) {
        if (line.isBlank() || line.startsWith("#") || line.startsWith("published ")) {
            out.add(line);
            textIsLast = false;
        } else if (line.startsWith("=") || line.startsWith("? =")) {
            reading(line);
        } else {
            text(line, graduates.contains(number));
        }
    }

    private void reading(String line) {
        if (textsSeen) {
            readings = new ArrayList<>();
            textsSeen = false;
        }
        readings.add(line);
    }

    private void text(String line, boolean graduated) {
        List<String> above = graduated
                ? readings.stream().map(r -> r.substring(GAP.length())).toList()
                : readings;
        boolean joinsThoseBefore = above.equals(written) && (textsSeen || graduated && textIsLast);
        if (!joinsThoseBefore) {
            out.addAll(above);
        }
        written = List.copyOf(above);
        textsSeen = true;
        out.add(line);
        textIsLast = true;
    }
}
