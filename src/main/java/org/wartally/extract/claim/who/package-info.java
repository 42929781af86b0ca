/** Decides who says a figure, and whose people or weapons it counts. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.who;
