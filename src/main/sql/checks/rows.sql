-- Which weekly tables do not hold each dated figure in one row?
WITH told AS (
  SELECT
    CASE
      WHEN kind IN ('killed', 'injured', 'casualties', 'missing', 'captured') THEN 'casualties_by_region_week'
      WHEN kind IN ('exchanged', 'bodies_returned') THEN 'exchanges_by_week'
      ELSE 'interceptions_by_region_week'
    END AS place,
    filed AS iso_week,
    sum(rows) AS figures
  FROM written_tallies
  WHERE place = 'figures' AND kind <> 'undated'
  GROUP BY 1, 2
),
held AS (
  SELECT 'casualties_by_region_week' AS place, iso_week, sum(figures) AS figures FROM written_casualties_by_region_week GROUP BY iso_week
  UNION ALL
  SELECT 'interceptions_by_region_week', iso_week, sum(figures) FROM written_interceptions_by_region_week GROUP BY iso_week
  UNION ALL
  SELECT 'exchanges_by_week', iso_week, sum(figures) FROM written_exchanges_by_week GROUP BY iso_week
)
SELECT place, concat(iso_week, ': ', coalesce(held.figures, 0), ' of ', coalesce(told.figures, 0), ' figures') AS what
FROM told FULL JOIN held USING (place, iso_week)
WHERE coalesce(told.figures, 0) <> coalesce(held.figures, 0)
