/** Reads the role of a figure from the words around it: since when it is counted, whether it is planned, recalled, denied or replaced. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.role;
