package org.wartally.walls.broken.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Answers that differ from machine to machine and from day to day. */
final class AsksTheMachine {

    private static final UnaryOperator<String> LOWER = String::toLowerCase;

    String ask(int n) {
        return LocalDate.now()
                + LOWER.apply("I")
                + String.format("%d", n)
                + "%d".formatted(n)
                + ZoneId.systemDefault()
                + "x".getBytes().length
                + UUID.randomUUID();
    }
}
