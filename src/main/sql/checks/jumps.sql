-- Which countries' weekly totals are more than five times the median of their eight weeks before?
WITH weekly AS (
  SELECT country, metric, iso_week, sum(best) AS best FROM casualties_by_region_week WHERE country IS NOT NULL GROUP BY ALL
  UNION ALL
  SELECT country, 'launched', iso_week, sum(launched_best) FROM interceptions_by_region_week WHERE country IS NOT NULL GROUP BY ALL
),
compared AS (
  SELECT *, array_sort(collect_list(best) OVER before) AS past
  FROM weekly
  WINDOW before AS (PARTITION BY country, metric ORDER BY iso_week ROWS BETWEEN 8 PRECEDING AND 1 PRECEDING)
),
usually AS (
  SELECT *, (past[3] + past[4]) / 2 AS usual FROM compared WHERE size(past) = 8
)
SELECT 'weekly tables' AS place, concat_ws(' ', iso_week, country, metric, concat(best, ', usually'), usual) AS what
FROM usually
WHERE best >= 50 AND best > 5 * usual
