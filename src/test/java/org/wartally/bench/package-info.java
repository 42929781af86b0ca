/** How fast reports are read, measured with JMH: texts of ours in, times out. Run by hand; no part of the tests. */
@org.jspecify.annotations.NullMarked
package org.wartally.bench;
