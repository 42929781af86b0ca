package org.wartally.extract.place;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Columns of numbers and small maps as bytes, each with its length before it. */
final class Packed {

    private Packed() {}

    static void write(DataOutputStream out, long[] numbers, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length * Long.BYTES);
        bytes.asLongBuffer().put(numbers, 0, length);
        write(out, bytes.array(), bytes.capacity());
    }

    static void write(DataOutputStream out, int[] numbers, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers, 0, length);
        write(out, bytes.array(), bytes.capacity());
    }

    static void write(DataOutputStream out, short[] numbers, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length * Short.BYTES);
        bytes.asShortBuffer().put(numbers, 0, length);
        write(out, bytes.array(), bytes.capacity());
    }

    static void write(DataOutputStream out, byte[] bytes, int length) throws IOException {
        out.writeInt(length);
        out.write(bytes, 0, length);
    }

    static long[] longs(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        long[] numbers = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
        return numbers;
    }

    static int[] ints(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }

    static short[] shorts(DataInputStream in) throws IOException {
        byte[] bytes = bytes(in);
        short[] numbers = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().get(numbers);
        return numbers;
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("it ends before its time");
        }
        return bytes;
    }

    /** In the order of the keys, so that equal maps give equal bytes. */
    static void write(DataOutputStream out, Map<String, ?> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, ?> entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue().toString());
        }
    }

    static Map<String, String> map(DataInputStream in) throws IOException {
        Map<String, String> map = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }
}
