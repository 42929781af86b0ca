package org.wartally.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * A contribution with the report that makes it.
 *
 * @param publishedAt ISO 8601 date or instant, null where the report has none
 * @param source who published the report, null where not said
 */
public record Statement(
        Contribution contribution,
        @Nullable String publishedAt,
        @Nullable String source) {

    String reportId() {
        return contribution.claim().reportId();
    }

    /** A report without a source is a source of its own. */
    String origin() {
        return source == null ? "report " + reportId() : source;
    }

    /**
     * What reports that could speak of the same event have in common: the smallest group that must be reconciled in one
     * place. A claim without a date is never held against another report's.
     */
    public String block() {
        var claim = contribution.claim();
        String day = claim.when().end() == null
                ? "undated in " + reportId()
                : claim.when().end().toString();
        if (claim.metric().counted() == org.wartally.model.Metric.Counted.PRISONERS) {
            return claim.metric().code() + "|" + claim.side() + "|" + day;
        }
        String weapon = claim.weaponFamily() == null ? "" : claim.weaponFamily().code();
        return String.join(
                "|",
                claim.metric().code(),
                weapon,
                claim.where().regionLevel().code(),
                String.valueOf(Cell.region(claim.where())),
                day);
    }
}
