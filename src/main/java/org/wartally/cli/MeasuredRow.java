package org.wartally.cli;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wartally.measure.Harmony;

/** A line of the table that {@code evaluate} prints. */
record MeasuredRow(String name, Harmony found) {

    List<@Nullable Object> cells() {
        return Arrays.asList(
                name, found.right(), found.predicted(), found.gold(), found.precision(), found.recall(), found.f1());
    }
}
