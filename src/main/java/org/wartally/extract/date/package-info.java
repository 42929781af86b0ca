/** Reads when: dates, weekdays, windows and periods against the day of publication. */
@org.jspecify.annotations.NullMarked
package org.wartally.extract.date;
