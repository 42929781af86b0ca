package org.wartally.ingest;

import java.util.ArrayList;
import java.util.List;

/** One row of a table by RFC 4180, fed line by line: a quoted cell may hold delimiters, line ends and doubled quotes. */
final class CsvRow {

    private enum State {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.START;
    private boolean malformed;
    private boolean dropping;

    CsvRow(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Takes the next line of the row. */
    void feed(String line) {
        if (state == State.QUOTED) {
            keep('\n');
        }
        for (int i = 0; i < line.length(); i++) {
            step(line.charAt(i));
        }
        if (state != State.QUOTED) {
            endCell();
        }
    }

    /** Passes over a line that cannot be held: an odd number of quotes opens or closes a cell. */
    void pass(long quotes) {
        drop();
        boolean open = (state == State.QUOTED) != (quotes % 2 == 1);
        state = open ? State.QUOTED : State.START;
    }

    /** Forgets the cells; from here on only the end of the row is looked for. */
    void drop() {
        dropping = true;
        cells.clear();
        cell.setLength(0);
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether a cell goes on after its closing quote. */
    boolean isMalformed() {
        return malformed;
    }

    List<String> cells() {
        return cells;
    }

    private void step(char c) {
        switch (state) {
            case START, PLAIN -> plain(c);
            case QUOTED -> quoted(c);
            case AFTER_QUOTE -> afterQuote(c);
        }
    }

    private void plain(char c) {
        if (c == delimiter) {
            endCell();
        } else if (c == '"' && state == State.START) {
            state = State.QUOTED;
        } else {
            state = State.PLAIN;
            keep(c);
        }
    }

    private void quoted(char c) {
        if (c == '"') {
            state = State.AFTER_QUOTE;
        } else {
            keep(c);
        }
    }

    private void afterQuote(char c) {
        if (c == '"') {
            state = State.QUOTED;
            keep(c);
        } else if (c == delimiter) {
            endCell();
        } else if (c != ' ') {
            malformed = true;
            state = State.PLAIN;
        }
    }

    private void keep(char c) {
        if (!dropping) {
            cell.append(c);
        }
    }

    private void endCell() {
        if (!dropping) {
            cells.add(cell.toString());
            cell.setLength(0);
        }
        state = State.START;
    }
}
