/** Balances and invariants that stop a bad night before it is published. */
@org.jspecify.annotations.NullMarked
package org.wartally.quality;
