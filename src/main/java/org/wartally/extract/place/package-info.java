/** Reads where: names of places and regions, resolved to ISO 3166-2 with the gazetteer. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.place;
