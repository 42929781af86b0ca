/** Tables in, a release of Parquet out that readers see whole or not at all; each table's schema is data. */
@org.jspecify.annotations.NullMarked
package org.wartally.publish;
