package org.wartally.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wartally.extract.Corpus.Reading;

/**
 * One text of a corpus file.
 *
 * @param line its line in the file, from 1
 * @param text without its marks
 * @param published null where the file says {@code published none}
 * @param gap whether the reading is known to fail
 * @param marked the marked spans with the reading each should have; empty where nothing is marked
 * @param expected the readings that the whole text should have; used where nothing is marked
 */
record CorpusExample(
        int line,
        String text,
        @Nullable LocalDate published,
        boolean gap,
        List<Reading> marked,
        List<String> expected) {

    /** The reading of a text or span that must not be read. */
    static final String NONE = "none";

    /** What is wrong with the readings, null where they are as expected. */
    @Nullable
    String problem(List<Reading> readings) {
        return marked.isEmpty() ? problemOfText(readings) : problemOfSpans(readings);
    }

    private @Nullable String problemOfText(List<Reading> readings) {
        List<String> found = readings.stream().map(Reading::reading).toList();
        List<String> wanted = expected.equals(List.of(NONE)) ? List.of() : expected;
        return found.equals(wanted) ? null : "expected exactly " + wanted + " but read " + shown(readings);
    }

    private @Nullable String problemOfSpans(List<Reading> readings) {
        return IntStream.range(0, marked.size())
                .filter(i -> !isRead(marked.get(i), readings))
                .mapToObj(i -> "expected " + shown(List.of(marked.get(i))) + " but read " + shown(readings))
                .findFirst()
                .orElse(null);
    }

    /** A marked span has its one reading and no other reading touches it. */
    private static boolean isRead(Reading mark, List<Reading> readings) {
        List<Reading> touching = readings.stream()
                .filter(reading -> reading.start() < mark.end() && mark.start() < reading.end())
                .toList();
        return touching.equals(mark.reading().equals(NONE) ? List.of() : List.of(mark));
    }

    private String shown(List<Reading> readings) {
        return readings.stream()
                .map(reading -> "[" + text.substring(reading.start(), reading.end()) + "] = " + reading.reading())
                .toList()
                .toString();
    }
}
