package org.wartally.extract.date;

/** What a word does in the grammar of dates; the words of each class stand in {@code en.tsv}. */
enum WordClass {
    /** "May"; value 1 to 12. */
    MONTH,
    /** "Feb", a month only beside a day or year; value 1 to 12. */
    MONTH_SHORT,
    /** "Friday"; value 1 to 7. */
    WEEKDAY,
    /** "New Year's Eve"; value month and day, "-night" behind them where it ends on the next day, "-year" where only its year makes it a date. */
    FEAST,
    /** "Sun", a weekday only beside a date; value 1 to 7. */
    WEEKDAY_SHORT,
    /** "yesterday"; value in days from the day of filing. */
    DAY_WORD,
    /** "evening". */
    PART,
    NIGHT,
    /** "overnight", "last night". */
    OVERNIGHT,
    /** "on the night", which needs a day after it. */
    THE_NIGHT,
    /** "noon"; value in minutes of the day. */
    CLOCK_WORD,
    /** "p.m."; value in minutes to add. */
    MERIDIEM,
    /** "Moscow time". */
    ZONE,
    /** "early", "late". */
    EDGE,
    /** "hours"; value the name of a {@link java.time.temporal.ChronoUnit}. */
    UNIT,
    WEEKEND,
    /** "quarter". */
    HALF,
    SEASON,
    /** "first" half. */
    ORDINAL,
    /** "three and a half". */
    AND_A_HALF,
    /** "seven"; value -1 where nobody can tell. */
    NUMBER,
    A,
    ON,
    IN,
    OF,
    THE,
    /** "these", "all those": days told of before. */
    POINTING,
    AT,
    SINCE,
    /** "as of", "by". */
    AS_OF,
    UNTIL,
    DURING,
    /** "for" and "lasted". */
    FOR,
    FROM,
    BETWEEN,
    /** "to", "through", "into". */
    TO,
    AND,
    /** "past" (value ROLLING), "last" (CALENDAR), "previous" (PREVIOUS), "recent" (VAGUE). */
    PAST,
    THIS,
    NEXT,
    /** "the same day". */
    SAME,
    /** "the day before". */
    BEFORE,
    NIGHT_BEFORE,
    /** "day after". */
    AFTER,
    AGO,
    EARLIER,
    LATER,
    SO_FAR,
    TO_DATE,
    BEGIN,
    END,
    OLD,
    /** "began". */
    BEGAN,
    /** What a running count is counted from; value its first day where all reports mean the same one. */
    WAR,
    /** A verb's company: "may have". */
    AFTER_MAY,
    /** Small words that can follow a day of the month where a counted noun cannot. */
    FUNCTION,
    /** "Times": the Sunday Times is no day. */
    NEWSPAPER
}
