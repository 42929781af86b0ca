/** The report's own arithmetic: what adds up, what is said again, what is some of a number before it. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.sum;
