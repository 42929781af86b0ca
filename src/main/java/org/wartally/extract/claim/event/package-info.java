/** Finds the predicates of a sentence: the words that say what happened, with what they may count, and those that only seem to. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.event;
