package org.wartally.simulate;

/**
 * A report of the invented war.
 *
 * @param manner how it tells: early, final, corrected, copy ...; what a miss is explained by
 * @param publishedAt ISO 8601 instant
 */
record Telling(String id, String manner, String publishedAt, String source, String text) {

    /** The same words, published by another. */
    Telling as(String otherId, String otherSource, String manner) {
        return new Telling(otherId, manner, publishedAt, otherSource, text);
    }
}
