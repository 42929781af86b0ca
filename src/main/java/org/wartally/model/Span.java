package org.wartally.model;

/**
 * Where words stand in a report: {@code field.substring(start, end)} is {@code quote}.
 *
 * @param start first UTF-16 offset in the field as the report gave it
 * @param end offset after the last character
 */
public record Span(Field field, int start, int end, String quote) {

    public Span {
        if (start < 0 || end < start || quote.length() != end - start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end + " '" + quote + "'");
        }
    }
}
