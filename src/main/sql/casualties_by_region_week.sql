-- How many people were killed, injured, missing or captured in each region and week, and who says so?
SELECT
  region_code, region_name, region_level, country, region_geonameid, iso_year, iso_week,
  metric, side, victim_type, claimant_side,
  sum(low) AS low, sum(best) AS best,
  CASE WHEN count(high) = count(*) THEN sum(high) END AS high,
  count(*) AS figures,
  size(array_distinct(flatten(collect_list(evidence.reports)))) AS reports,
  size(array_distinct(flatten(collect_list(evidence.sources)))) AS sources,
  count_if(explicit_zero) AS explicit_zeros
FROM written_figures JOIN evidence USING (figure_id)
WHERE metric IN ('killed', 'injured', 'casualties', 'missing', 'captured') AND iso_week IS NOT NULL
GROUP BY region_code, region_name, region_level, country, region_geonameid, iso_year, iso_week, metric, side, victim_type, claimant_side
