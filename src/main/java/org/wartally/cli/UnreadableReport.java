package org.wartally.cli;

/** A line that is no report in the exchange format; the message says why, in words for the one who wrote the line. */
final class UnreadableReport extends Exception {

    UnreadableReport(String message) {
        super(message);
    }
}
