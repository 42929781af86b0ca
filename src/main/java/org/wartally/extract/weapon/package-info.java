/** Reads what flew: families and models of weapons. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.weapon;
