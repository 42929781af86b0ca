/**
 * A report in, claims and rejects with their words out. {@code Extractor} is the only public door, {@code OwnPlaces} its key to a
 * user's own places; never touches Spark.
 */
@org.jspecify.annotations.NullMarked
package org.wartally.extract;
