/** Reads who did what to how many: predicates, roles and the report's own arithmetic. The only dimension that sees all others. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim;
