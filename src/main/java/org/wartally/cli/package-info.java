/** A class per command, a main of a few statements; parses, delegates, prints. */
@org.jspecify.annotations.NullMarked
package org.wartally.cli;
