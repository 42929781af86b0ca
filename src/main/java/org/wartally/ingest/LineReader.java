package org.wartally.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines of bytes, each judged for its encoding alone, so that one broken line harms no other. A line
 * beyond the limit is passed over without being held: memory stays at a few times the limit whatever comes in.
 */
final class LineReader implements Closeable {

    /** Enough of a line that is too long to show a sample of it. */
    private static final int HEAD = 1024;

    /**
     * @param number counted from 1, blank lines too
     * @param content without the line end; only the head where the line is too long
     * @param bytes length of the whole line without the line end
     * @param quotes number of double quotes in the whole line
     */
    record Line(long number, byte[] content, long bytes, long quotes, boolean tooLong) {

        boolean isBlank() {
            for (byte b : content) {
                if (b != ' ' && b != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    private InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long number;
    private long quotes;

    /**
     * Takes over the stream.
     *
     * @param limit longest line in bytes
     */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Number of the last line that was begun. */
    long number() {
        return number;
    }

    /**
     * The next line; null at the end.
     *
     * @throws java.io.EOFException where a compressed stream ends early
     * @throws java.nio.charset.CharacterCodingException where UTF-16 is broken
     */
    @Nullable
    Line next() throws IOException {
        if (++number == 1) {
            in = asUtf8(in);
        }
        quotes = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        long bytes = 0;
        boolean ended = false;
        while (!ended && (position < end || fill())) {
            int stop = lineEnd();
            keep(line, stop - position);
            bytes += stop - position;
            ended = stop < end;
            position = ended ? stop + 1 : stop;
        }
        return bytes == 0 && !ended ? null : line(line.toByteArray(), bytes);
    }

    private int lineEnd() {
        int i = position;
        for (; i < end && buffer[i] != '\n'; i++) {
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        return i;
    }

    private void keep(ByteArrayOutputStream line, int length) {
        if (line.size() <= limit) {
            line.write(buffer, position, Math.min(length, limit + 1 - line.size()));
        }
    }

    private Line line(byte[] content, long bytes) {
        if (bytes > limit) {
            return new Line(number, Arrays.copyOf(content, Math.min(HEAD, content.length)), bytes, quotes, true);
        }
        boolean carriageReturn = content.length > 0 && content[content.length - 1] == '\r';
        byte[] kept = carriageReturn ? Arrays.copyOf(content, content.length - 1) : content;
        return new Line(number, kept, kept.length, quotes, false);
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Drops a byte order mark; UTF-16 is turned into UTF-8 on the way. */
    private static InputStream asUtf8(InputStream in) throws IOException {
        byte[] head = in.readNBytes(3);
        Charset utf16 = Encoding.markedUtf16(head);
        int mark = utf16 != null ? 2 : Encoding.startsWithUtf8Mark(head) ? 3 : 0;
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), in);
        return utf16 == null ? rest : transcoded(rest, utf16);
    }

    private static InputStream transcoded(InputStream in, Charset from) throws IOException {
        InputStreamReader reader = new InputStreamReader(
                in,
                from.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return ReaderInputStream.builder()
                .setReader(reader)
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
