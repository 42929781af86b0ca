package org.wartally.walls.broken.extract.place;

import org.wartally.walls.broken.extract.date.DateThatReadsNumbers;

/** One dimension that looks into another. */
public record PlaceThatReadsDates(DateThatReadsNumbers date) {}
