package org.wartally.text;

/** The shape of a token. */
public enum TokenKind {
    /** Letters, with apostrophes inside ("п'ять", "don't"). */
    WORD,
    /** Digits with their group separators ("1,234", "14 612") or a decimal part ("3.5"). */
    NUMBER,
    /** One character of anything else, and the possessive "'s". */
    MARK
}
