/** What is told of all of a number: all, all but some, the whole behind "31 of 44". */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.whole;
