package org.wartally.extract.number;

import java.util.Locale;

/** What a number is. Only {@link #COUNT} may become a claim; the others are the reason of a reject. */
public enum Sort {
    COUNT,
    /** "Kh-101", "F-15I". */
    MODEL_DIGITS,
    /** "155-mm", "80 km", "five-storey". */
    MEASURE,
    MONEY,
    PERCENT,
    /** "seven hours", "34-day". */
    DURATION,
    /** "91-year-old", "aged 6", "Iryna, 34,". */
    AGE,
    /** "the 44th Brigade", "second strike". */
    ORDINAL,
    /** "Highway 110", "hospital No. 2". */
    NAME,
    /** A bare calendar year. */
    YEAR,
    /** "a third", "1 in 5"; and a difference: "ten fewer". */
    FRACTION,
    /** "1." at the head of a line. */
    LIST_LABEL,
    /** Digits of a date or a clock, read by the date room. */
    DATE;

    /** The code as it stands in the column {@code reason}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
