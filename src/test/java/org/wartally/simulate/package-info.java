/** A war of which all is known: events are invented, told by many reports, and the night's weeks held against the truth. */
@org.jspecify.annotations.NullMarked
package org.wartally.simulate;
