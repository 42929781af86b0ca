package org.wartally.spark;

/**
 * A column of a published table, as its schema file describes it.
 *
 * @param type one of string, bigint, double, date, timestamp, boolean
 * @param nullable whether a cell may be empty
 * @param example one value, as text
 */
public record Column(String name, String type, boolean nullable, String description, String example) {}
