/** Decides which place governs which figure. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.where;
