/** Brings the groups and predicates of a sentence together: who did what to how many, where the clause has a verb that says so. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.claim.clause;
