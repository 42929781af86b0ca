package org.wartally.reconcile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Moments of publication, which stand in reports as a day, a local time, or a time with its own offset. */
final class Moments {

    private static final int DAY = 10;

    private Moments() {}

    /** Noon in Kyiv is before noon in London. What has no offset is read as UTC; null where it is no ISO 8601. */
    static @Nullable Instant of(String iso) {
        try {
            if (iso.length() <= DAY) {
                return LocalDate.parse(iso).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            TemporalAccessor moment =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, ZonedDateTime::from, LocalDateTime::from);
            return moment instanceof ZonedDateTime zoned
                    ? zoned.toInstant()
                    : ((LocalDateTime) moment).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException notIso) {
            return null;
        }
    }
}
