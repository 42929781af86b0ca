/** What the readers of claims look at and write on: a text with what every dimension saw in it, its words by class, groups and predicates, and the draft of a claim. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.scene;
