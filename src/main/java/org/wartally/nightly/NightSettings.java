package org.wartally.nightly;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a night is told to do.
 *
 * @param inputs files, folders or globs of any Hadoop file system
 * @param output the folder that holds the releases
 * @param asOf the night's date, which names the release; never the clock's
 * @param full read every report anew, those that earlier nights have read too
 * @param maxRejectShare share of the night's new inputs, 0 to 1, that may be set aside; above it nothing is published
 * @param keep how many releases to keep besides the current one, at least 0; null keeps all
 * @param format the format of every input whatever its extension; null goes by extension
 */
public record NightSettings(
        List<String> inputs,
        String output,
        LocalDate asOf,
        boolean full,
        double maxRejectShare,
        @Nullable Integer keep,
        @Nullable String format) {

    /** One in twenty: more is no accident of a few files, but a source that changed its form. */
    public static final double DEFAULT_MAX_REJECT_SHARE = 0.05;

    public NightSettings {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no inputs");
        }
        if (keep != null && keep < 0) {
            throw new IllegalArgumentException(keep + " releases cannot be kept");
        }
        if (!(maxRejectShare >= 0 && maxRejectShare <= 1)) {
            throw new IllegalArgumentException("the share of rejects is " + maxRejectShare + ", not between 0 and 1");
        }
    }
}
