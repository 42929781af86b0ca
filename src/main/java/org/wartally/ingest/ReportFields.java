package org.wartally.ingest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Report;

/** The fields of one record as its format gave them, on the way to a report. The one place that judges a report. */
final class ReportFields {

    private final Map<ReportField, String> values = new EnumMap<>(ReportField.class);
    private final Set<ReportField> byOwnName = EnumSet.noneOf(ReportField.class);

    /** Takes a value under the name that the input gives it; unknown names and blank values are passed over. */
    ReportFields put(String name, @Nullable String value) {
        ReportField field = ReportField.of(name);
        if (field == null || value == null || value.isBlank()) {
            return this;
        }
        boolean own = ReportField.isOwnName(name);
        if (own && byOwnName.add(field)) {
            values.put(field, value);
        } else if (!own) {
            values.putIfAbsent(field, value);
        }
        return this;
    }

    /** Takes a value, which may be null, where there is none yet. */
    ReportFields putIfAbsent(ReportField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(field, value);
        }
        return this;
    }

    /** Takes over what another record says of the same report, where this one is silent. */
    ReportFields fillFrom(ReportFields other) {
        other.values.forEach(values::putIfAbsent);
        return this;
    }

    boolean has(ReportField field) {
        return values.containsKey(field);
    }

    /**
     * The report, or why it is none. A missing {@code report_id} is made of the file's name and the line, so that it
     * stays the same wherever the folder lies.
     */
    Intake judge(Origin origin) {
        String text = values.get(ReportField.TEXT);
        if (text == null) {
            return new Intake.SetAside(origin, Reason.NO_TEXT, values.getOrDefault(ReportField.TITLE, ""));
        }
        String said = values.get(ReportField.PUBLISHED_AT);
        String published = said == null ? null : PublishedAt.iso(said);
        if (said != null && published == null) {
            return new Intake.SetAside(origin, Reason.BAD_DATE, said);
        }
        return new Intake.Accepted(report(origin, published, text), origin);
    }

    private Report report(Origin origin, @Nullable String published, String text) {
        return new Report(
                id(origin),
                published,
                stripped(ReportField.SOURCE),
                stripped(ReportField.URL),
                stripped(ReportField.TITLE),
                language(),
                text);
    }

    private String id(Origin origin) {
        String given = stripped(ReportField.REPORT_ID);
        if (given != null) {
            return given;
        }
        return origin.line() == null ? origin.file() : origin.file() + "#" + origin.line();
    }

    private @Nullable String stripped(ReportField field) {
        String value = values.get(field);
        return value == null ? null : value.strip();
    }

    /** "uk-UA" is uk. */
    private @Nullable String language() {
        String said = stripped(ReportField.LANG);
        if (said == null) {
            return null;
        }
        String code = said.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return code.matches("[a-z]{2,3}") ? code : null;
    }
}
