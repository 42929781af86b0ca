package org.wartally.walls.broken.extract.date;

import org.wartally.walls.broken.extract.number.Numbers;

/** As it should be. */
public record DateThatReadsNumbers(Numbers day) {}
