/** Reads how many: number words and digits with their bounds, and the digits that never count anything. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.number;
