-- Which metrics do the weekly tables not sum to what the dated figures do?
WITH told AS (
  SELECT kind AS metric, filed AS iso_week, total AS best FROM written_tallies WHERE place = 'figures' AND kind <> 'undated'
),
summed AS (
  SELECT metric, iso_week, sum(best) AS best
  FROM (
    SELECT metric, best, iso_week FROM written_casualties_by_region_week
    UNION ALL
    SELECT stack(7,
      'launched', launched_best, 'intercepted', intercepted_best, 'suppressed', suppressed_best,
      'neutralised', neutralised_best, 'hit', hit_best, 'left_airspace', left_airspace_best,
      'airborne', airborne_best) AS (metric, best), iso_week
    FROM written_interceptions_by_region_week
    UNION ALL
    SELECT stack(2, 'exchanged', exchanged_best, 'bodies_returned', bodies_returned_best) AS (metric, best), iso_week
    FROM written_exchanges_by_week
  )
  WHERE best IS NOT NULL
  GROUP BY metric, iso_week
)
SELECT 'weekly tables' AS place, concat(iso_week, ' ', metric, ': ', coalesce(summed.best, 0), ' of ', coalesce(told.best, 0)) AS what
FROM told FULL JOIN summed USING (metric, iso_week)
WHERE NOT (told.best <=> summed.best)
