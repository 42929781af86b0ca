/** Reads who was harmed: nouns that count people, their type and group. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.victim;
