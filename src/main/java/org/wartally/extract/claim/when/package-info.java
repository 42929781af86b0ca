/** Decides which date governs which figure. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.when;
