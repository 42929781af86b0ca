package org.wartally.ingest;

import org.wartally.model.Report;

/** What became of one record or file of the input: a report, or set aside with its reason. */
public sealed interface Intake {

    /** Longest sample of a record that was set aside, in UTF-16 units. */
    int SAMPLE_LENGTH = 200;

    Origin origin();

    /** A report to work with; its text is not blank and its date, where it has one, is ISO 8601. */
    record Accepted(Report report, Origin origin) implements Intake {}

    /**
     * Not used, and not lost.
     *
     * @param sample how the record begins, or what the reader complained of; one line of at most 200 characters, maybe
     *     empty
     */
    record SetAside(Origin origin, Reason reason, String sample) implements Intake {

        /** Shortens the sample to one line. */
        public SetAside {
            sample = oneLine(sample);
        }
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(SAMPLE_LENGTH);
        for (int i = 0; i < words.length() && line.length() < SAMPLE_LENGTH; i++) {
            char c = words.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        int last = line.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(line.charAt(last))) {
            line.setLength(last);
        }
        return line.toString().strip();
    }
}
