package org.wartally.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: UTF-16 where a byte order mark says so, else UTF-8 to the letter, else windows-1251 where the outcome
 * looks like words. Never puts a replacement character for what it cannot read.
 */
final class Encoding {

    /** The one-byte charset of older Ukrainian and Russian pages; its quotes and dashes stand where windows-1252 has them. */
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private Encoding() {}

    /** The text of a whole file; null where no encoding fits. A byte order mark decides and is dropped. */
    static @Nullable String document(byte[] bytes) {
        Charset marked = markedUtf16(bytes);
        if (marked != null) {
            return decode(bytes, 2, marked);
        }
        return startsWithUtf8Mark(bytes) ? decode(bytes, 3, StandardCharsets.UTF_8) : decode(bytes);
    }

    /** The text of one record, by itself; null where no encoding fits. */
    static @Nullable String decode(byte[] bytes) {
        String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8.indexOf('\0') < 0 ? utf8 : null;
        }
        String cyrillic = decode(bytes, 0, WINDOWS_1251);
        return cyrillic != null && CyrillicWords.plausible(cyrillic) ? cyrillic : null;
    }

    /** The text in a charset that the document itself declares; null where the bytes contradict it. */
    static @Nullable String decode(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notInThisCharset) {
            return null;
        }
    }

    /** The UTF-16 that a byte order mark announces; null where there is none. */
    static @Nullable Charset markedUtf16(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        if (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return head[0] == (byte) 0xFF && head[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    static boolean startsWithUtf8Mark(byte[] head) {
        return head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
    }

    /** Something to show of bytes that may be in no encoding. */
    static String sample(byte[] bytes) {
        String read = decode(bytes);
        return read != null ? read : new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8);
    }
}
