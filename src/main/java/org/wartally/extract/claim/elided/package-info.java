/** Numbers without a verb of their own, told by one before them: some of it, the next of its list, its rest, what it is now. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.elided;
