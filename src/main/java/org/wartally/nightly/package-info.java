/** The whole night on one page: a line per room, in order. */
@org.jspecify.annotations.NullMarked
package org.wartally.nightly;
