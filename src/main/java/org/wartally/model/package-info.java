/** What is passed between rooms: records with their own invariants and the words of the codebook. No logic besides. */
@org.jspecify.annotations.NullMarked
package org.wartally.model;
