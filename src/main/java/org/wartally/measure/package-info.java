/** Measures how right the reader is: gold read by hand in, precision and recall out. */
@org.jspecify.annotations.NullMarked
package org.wartally.measure;
