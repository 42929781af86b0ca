/** Figures in, rows by region and ISO week out. */
@org.jspecify.annotations.NullMarked
package org.wartally.aggregate;
