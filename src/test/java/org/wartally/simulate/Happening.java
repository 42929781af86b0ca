package org.wartally.simulate;

import java.time.LocalDate;

/**
 * What truly happened in a town on a day.
 *
 * @param killed people, at least 1
 * @param injured people, 0 where nobody was
 */
record Happening(int number, LocalDate day, Town town, int killed, int injured) {}
