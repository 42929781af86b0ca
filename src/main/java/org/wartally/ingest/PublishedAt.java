package org.wartally.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication in one of the spellings that can be read for certain, as ISO 8601. "05/06/2025" is the 5th of
 * June or the 6th of May, so it is not read.
 */
final class PublishedAt {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** "2025-05-25 08:00" is written with a blank by people and databases. */
    private static final Pattern BLANK_BEFORE_TIME = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d) +(?=\\d\\d:)");

    /** "2025-05-25", "2025-05-25T08:00", "2025-05-25T08:00:00.5Z", "2025-05-25T08:00:00 +0300". */
    private static final DateTimeFormatter ISO = strict(new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]['['VV']']"));

    /** "25.05.2025", "25.05.2025 08:00": days come first wherever dots stand. */
    private static final DateTimeFormatter DOTTED =
            strict(new DateTimeFormatterBuilder().appendPattern("dd.MM.uuuu[ HH:mm[:ss]]"));

    /** "Sun, 25 May 2025 08:00:00 GMT" is how feeds and servers write. */
    private static final List<DateTimeFormatter> SPELLINGS = List.of(ISO, DOTTED, DateTimeFormatter.RFC_1123_DATE_TIME);

    private PublishedAt() {}

    /** The same day, or moment with its own offset, in ISO 8601; null where it cannot be read for certain. */
    static @Nullable String iso(String said) {
        String plain = BLANK_BEFORE_TIME.matcher(said.strip()).replaceFirst("$1T");
        for (DateTimeFormatter spelling : SPELLINGS) {
            String iso = iso(plain, spelling);
            if (iso != null) {
                return iso;
            }
        }
        return null;
    }

    private static @Nullable String iso(String said, DateTimeFormatter spelling) {
        try {
            TemporalAccessor read = spelling.parseBest(said, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            int year = read.get(ChronoField.YEAR);
            return year < FIRST_YEAR || year > LAST_YEAR ? null : written(read);
        } catch (DateTimeParseException inAnotherSpelling) {
            return null;
        }
    }

    private static String written(TemporalAccessor read) {
        if (read instanceof ZonedDateTime zoned) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned);
        }
        return read instanceof LocalDateTime local
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
                : DateTimeFormatter.ISO_LOCAL_DATE.format(read);
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT)
                .withChronology(IsoChronology.INSTANCE);
    }
}
