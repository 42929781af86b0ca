/** Finds the groups of a sentence that count people or weapons, or could: with a number, without one, of nobody. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.group;
