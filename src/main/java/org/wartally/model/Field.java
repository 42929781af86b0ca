package org.wartally.model;

/** The part of a report that a span lies in. */
public enum Field implements Coded {
    TITLE,
    TEXT
}
