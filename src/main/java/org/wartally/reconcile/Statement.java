package org.wartally.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Metric;

/**
 * A contribution with the report that makes it.
 *
 * @param publishedAt ISO 8601 date or instant, null where the report has none
 * @param source who published the report, null where not said
 * @param day the day that its event is held against others of: the last of its claim, or an earlier one of its window that
 *     other reports name; null where the claim has no date
 */
public record Statement(
        Contribution contribution,
        @Nullable String publishedAt,
        @Nullable String source,
        @Nullable LocalDate day) {

    /** A statement of the last day of its claim. */
    static Statement of(Contribution contribution, @Nullable String publishedAt, @Nullable String source) {
        return new Statement(
                contribution, publishedAt, source, contribution.claim().when().end());
    }

    String reportId() {
        return contribution.claim().reportId();
    }

    /** A report without a source is a source of its own. */
    String origin() {
        return source == null ? "report " + reportId() : source;
    }

    /**
     * What reports that could speak of the same event have in common: kind of metric, country or zone, and day; the smallest
     * group that must be reconciled in one place. A claim without a date is never held against another report's.
     */
    public String block() {
        return topic() + "|" + (day == null ? "undated in " + reportId() : day.toString());
    }

    private String topic() {
        Claim claim = contribution.claim();
        if (claim.metric().counted() == Metric.Counted.PRISONERS) {
            return claim.metric().code() + "|" + claim.side();
        }
        String country = Zones.country(claim.where());
        return family(claim.metric()) + "|" + (country == null ? String.valueOf(Cell.zone(claim.where())) : country);
    }

    /** Metrics of which one may be the whole of others. */
    private static String family(Metric metric) {
        return switch (metric) {
            case KILLED, INJURED, CASUALTIES -> "harmed";
            case INTERCEPTED, SUPPRESSED, NEUTRALISED -> "stopped";
            default -> metric.code();
        };
    }
}
