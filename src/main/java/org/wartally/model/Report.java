package org.wartally.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One war report as it came in. Immutable; its text is never changed.
 *
 * @param reportId key, unique in a corpus
 * @param publishedAt ISO 8601 date or instant as given, null where the source has none
 * @param source who published it, null where not said
 * @param lang ISO 639-1 code, null where not said
 */
public record Report(
        String reportId,
        @Nullable String publishedAt,
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable String lang,
        String text) {

    /** The calendar day of publication in the zone that {@code publishedAt} states; null where none is given. */
    public @Nullable LocalDate publishedOn() {
        if (publishedAt == null || publishedAt.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(publishedAt.substring(0, 10));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** The text of a field; empty where the report has no title. */
    public String field(Field field) {
        if (field == Field.TEXT) {
            return text;
        }
        return title == null ? "" : title;
    }
}
