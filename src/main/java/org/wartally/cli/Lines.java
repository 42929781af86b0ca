package org.wartally.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into numbered lines of bytes, so that one line in a wrong encoding harms no other. */
final class Lines {

    /**
     * @param number counted from 1, blank lines too
     * @param bytes without the line end
     */
    record Line(long number, byte[] bytes) {}

    private final InputStream in;
    private long number;

    Lines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in, 1 << 16);
        skipByteOrderMark();
    }

    private void skipByteOrderMark() throws IOException {
        in.mark(3);
        if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
            in.reset();
        }
    }

    /** The next lines that are not blank: as many as are there already, at most {@code most}; empty at the end. */
    List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>();
        while (lines.isEmpty() || (lines.size() < most && in.available() > 0)) {
            byte[] line = read();
            if (line == null) {
                break;
            }
            number++;
            if (!isBlank(line)) {
                lines.add(new Line(number, line));
            }
        }
        return lines;
    }

    private byte @Nullable [] read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
