package org.wartally.model;

/** How well the date of an event is known. */
public enum DatePrecision implements Coded {
    DAY,
    WINDOW,
    WEEK,
    MONTH,
    UNKNOWN
}
