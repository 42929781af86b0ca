package org.wartally.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** One run of the program inside the test: what it was given, what it said. */
record Run(int exitCode, String out, String err) {

    static Run of(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main = new Main(new ByteArrayInputStream(in), LocalDate.of(2025, 6, 1));
        int exitCode = main.execute(out, err, args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run of(String in, String... args) {
        return of(in.getBytes(StandardCharsets.UTF_8), args);
    }
}
