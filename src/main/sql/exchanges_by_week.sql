-- How many prisoners came home and how many bodies were handed over in each week, to which side?
SELECT
  iso_year, iso_week, side,
  sum(low) FILTER (WHERE metric = 'exchanged') AS exchanged_low,
  sum(best) FILTER (WHERE metric = 'exchanged') AS exchanged_best,
  CASE WHEN count_if(metric = 'exchanged' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'exchanged') END AS exchanged_high,
  sum(low) FILTER (WHERE metric = 'bodies_returned') AS bodies_returned_low,
  sum(best) FILTER (WHERE metric = 'bodies_returned') AS bodies_returned_best,
  CASE WHEN count_if(metric = 'bodies_returned' AND high IS NULL) = 0 THEN sum(high) FILTER (WHERE metric = 'bodies_returned') END AS bodies_returned_high,
  count(*) AS figures,
  size(array_distinct(flatten(collect_list(evidence.reports)))) AS reports,
  size(array_distinct(flatten(collect_list(evidence.sources)))) AS sources
FROM written_figures JOIN evidence USING (figure_id)
WHERE metric IN ('exchanged', 'bodies_returned') AND iso_week IS NOT NULL
GROUP BY iso_year, iso_week, side
