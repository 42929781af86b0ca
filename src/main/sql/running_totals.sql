-- Which totals since a baseline or over a period are stated, by whom, as of which day?
WITH stated AS (
  SELECT
    claims.*, claims.role AS kind, claims.event_start AS baseline, reports.published_at,
    coalesce(claims.event_end, reports.published_on) AS as_of,
    concat_ws(' ', metric, side, nullif(victim_type, 'unknown'), weapon_family, region_code) AS series
  FROM claims JOIN reports USING (report_id)
  WHERE claims.role IN ('running_total', 'period_total')
),
ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY series, kind, claimant_side, baseline, as_of, low, best, high
      ORDER BY published_at DESC NULLS LAST, claim_id
    ) AS place_in_line,
    size(collect_set(report_id) OVER same_number) AS reports
  FROM stated
  WINDOW same_number AS (PARTITION BY series, kind, claimant_side, baseline, as_of, low, best, high)
)
SELECT
  claim_id, report_id, series, kind, claimant, claimant_side, metric, side, victim_type, weapon_family,
  region_code, region_level, baseline, as_of, low, best, high, reports
FROM ranked
WHERE place_in_line = 1
