/** A report in, claims and rejects with their words out. {@code Extractor} is the only public door; never touches Spark. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract;
