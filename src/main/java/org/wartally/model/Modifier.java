package org.wartally.model;

/** How a number was said; the bounds that follow from it are in {@link Count}. */
public enum Modifier implements Coded {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    ABOUT,
    NEARLY,
    UP_TO,
    RANGE,
    VAGUE
}
