package org.wartally.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Tells a {@code .json} file of one object a line from one that spreads an array or object over lines. */
final class JsonShape {

    /** Far enough to see an opening brace and the end of its line, or that the line goes on. */
    private static final int LOOK_AHEAD = 1 << 12;

    private JsonShape() {}

    /**
     * Looks at the beginning without consuming it: an array, or a brace that stands alone on its line.
     *
     * @param in a stream that supports marks
     */
    static boolean isSpreadOverLines(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] head = head(in);
        in.reset();
        int first = afterBlanks(head, 0, true);
        if (first == head.length || head[first] == '[') {
            return first < head.length;
        }
        int second = afterBlanks(head, first + 1, false);
        return head[first] == '{' && second < head.length && head[second] == '\n';
    }

    /** As many bytes as there are; a compressed file that breaks here is the reader's business. */
    private static byte[] head(InputStream in) throws IOException {
        try {
            return in.readNBytes(LOOK_AHEAD);
        } catch (EOFException endsEarly) {
            return new byte[0];
        }
    }

    /** Passes over blanks, the bytes of a mark and the zeros of UTF-16. */
    private static int afterBlanks(byte[] head, int from, boolean linesToo) {
        int i = from;
        while (i < head.length && (isBlank(head[i]) || (linesToo && head[i] == '\n'))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b <= 0;
    }
}
