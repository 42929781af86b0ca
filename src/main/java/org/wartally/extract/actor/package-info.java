/** Reads which side: states, armed groups, nationalities and the institutions that make claims. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.actor;
