-- How many weapons of whom were launched at each region in each week, and what became of them?
WITH weapons AS (
  SELECT *, struct(region_code, region_name, region_level, country, region_geonameid, iso_year, iso_week, side, weapon_family, claimant_side) AS cell
  FROM written_figures
  WHERE iso_week IS NOT NULL
    AND metric IN ('launched', 'intercepted', 'suppressed', 'neutralised', 'hit', 'left_airspace', 'airborne')
),
days AS (
  SELECT
    cell,
    sum(best) FILTER (WHERE metric = 'launched') AS launched,
    sum(best) FILTER (WHERE metric = 'intercepted') AS intercepted,
    -- What parts leave over is no total, and a sum with the suppressed hides some of the intercepted.
    bool_or((metric IN ('launched', 'intercepted') AND remainder) OR metric = 'neutralised') AS partial
  FROM weapons
  GROUP BY cell, event_end
),
rates AS (
  SELECT cell, try_divide(sum(intercepted), sum(launched)) AS interception_rate
  FROM days
  WHERE NOT partial AND intercepted <= launched
  GROUP BY cell
),
weeks AS (
  SELECT
    cell,
    sum(low) FILTER (WHERE metric = 'launched') AS launched_low,
    sum(best) FILTER (WHERE metric = 'launched') AS launched_best,
    CASE WHEN count_if(metric = 'launched' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'launched') END AS launched_high,
    sum(low) FILTER (WHERE metric = 'intercepted') AS intercepted_low,
    sum(best) FILTER (WHERE metric = 'intercepted') AS intercepted_best,
    CASE WHEN count_if(metric = 'intercepted' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'intercepted') END AS intercepted_high,
    sum(low) FILTER (WHERE metric = 'suppressed') AS suppressed_low,
    sum(best) FILTER (WHERE metric = 'suppressed') AS suppressed_best,
    CASE WHEN count_if(metric = 'suppressed' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'suppressed') END AS suppressed_high,
    sum(low) FILTER (WHERE metric = 'neutralised') AS neutralised_low,
    sum(best) FILTER (WHERE metric = 'neutralised') AS neutralised_best,
    CASE WHEN count_if(metric = 'neutralised' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'neutralised') END AS neutralised_high,
    sum(low) FILTER (WHERE metric = 'hit') AS hit_low,
    sum(best) FILTER (WHERE metric = 'hit') AS hit_best,
    CASE WHEN count_if(metric = 'hit' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'hit') END AS hit_high,
    sum(low) FILTER (WHERE metric = 'left_airspace') AS left_airspace_low,
    sum(best) FILTER (WHERE metric = 'left_airspace') AS left_airspace_best,
    CASE WHEN count_if(metric = 'left_airspace' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'left_airspace') END AS left_airspace_high,
    sum(low) FILTER (WHERE metric = 'airborne') AS airborne_low,
    sum(best) FILTER (WHERE metric = 'airborne') AS airborne_best,
    CASE WHEN count_if(metric = 'airborne' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'airborne') END AS airborne_high,
    count(*) AS figures,
    size(array_distinct(flatten(collect_list(evidence.reports)))) AS reports,
    size(array_distinct(flatten(collect_list(evidence.sources)))) AS sources
  FROM weapons JOIN evidence USING (figure_id)
  GROUP BY cell
)
SELECT weeks.cell.*, weeks.* EXCEPT (cell), rates.interception_rate
FROM weeks LEFT JOIN rates ON weeks.cell <=> rates.cell
