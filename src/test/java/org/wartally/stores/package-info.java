/** Nights on the stores that are not this machine's disk, each spoken to in its own protocol, on this machine alone. */
@org.jspecify.annotations.NullMarked
package org.wartally.stores;
