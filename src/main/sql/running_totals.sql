-- Which totals since a baseline or over a period are stated, by whom, as of which day, and by how much did each grow?
WITH stated AS (
  SELECT
    *, role AS kind,
    -- One day is the as-of day alone: no baseline is stated.
    CASE WHEN event_start < event_end THEN event_start END AS baseline,
    coalesce(event_end, try_cast(left(published_at, 10) AS date)) AS as_of,
    concat_ws(' ', metric, side, nullif(victim_type, 'unknown'), victim_group, weapon_family, region_code) AS series
  FROM series
),
ranked AS (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY series, kind, claimant_side, baseline, as_of, low, best, high
      ORDER BY published_at DESC NULLS LAST, claim_id
    ) AS place_in_line,
    row_number() OVER (
      PARTITION BY series, kind, claimant_side, baseline, as_of
      ORDER BY published_at DESC NULLS LAST, best DESC, claim_id
    ) AS place_of_day,
    size(collect_set(report_id) OVER same_number) AS reports
  FROM stated
  WINDOW same_number AS (PARTITION BY series, kind, claimant_side, baseline, as_of, low, best, high)
),
-- The number of each day that a total since one baseline passes through.
steps AS (
  SELECT
    claim_id AS step_id,
    lag(as_of) OVER in_time AS previous_as_of,
    best - lag(best) OVER in_time AS increase
  FROM ranked
  WHERE place_of_day = 1 AND kind = 'running_total' AND as_of IS NOT NULL
  WINDOW in_time AS (PARTITION BY series, claimant_side, baseline ORDER BY as_of)
)
SELECT
  claim_id, report_id, series, kind, claimant, claimant_side, metric, side, victim_type, weapon_family,
  region_code, region_level, baseline, as_of, low, best, high, reports, previous_as_of, increase,
  CASE
    WHEN increase < 0 THEN 'falls'
    WHEN increase IS NOT NULL THEN 'derived'
    WHEN kind = 'running_total' AND step_id IS NULL AND as_of IS NOT NULL THEN 'rival_of_its_day'
  END AS flag
FROM ranked LEFT JOIN steps ON claim_id = step_id
WHERE place_in_line = 1
