package org.wartally.reconcile;

import org.jspecify.annotations.Nullable;
import org.wartally.model.Claim;
import org.wartally.model.Metric;
import org.wartally.model.WeaponFamily;

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
     * What reports that could speak of the same event have in common: metric, weapon, country or zone, and day; the smallest
     * group that must be reconciled in one place. A claim without a date is never held against another report's.
     */
    public String block() {
        Claim claim = contribution.claim();
        String day = claim.when().end() == null
                ? "undated in " + reportId()
                : claim.when().end().toString();
        if (claim.metric().counted() == Metric.Counted.PRISONERS) {
            return String.join("|", claim.metric().code(), String.valueOf(claim.side()), day);
        }
        WeaponFamily weapon = claim.weaponFamily();
        String country = claim.where().country();
        return String.join(
                "|",
                claim.metric().code(),
                weapon == null ? "" : weapon.code(),
                country == null ? String.valueOf(Cell.zone(claim.where())) : country,
                day);
    }
}
