-- Which weekly tables do not hold each dated figure in one row?
WITH told AS (
  SELECT
    CASE
      WHEN metric IN ('killed', 'injured', 'casualties', 'missing', 'captured') THEN 'casualties_by_region_week'
      WHEN metric IN ('exchanged', 'bodies_returned') THEN 'exchanges_by_week'
      ELSE 'interceptions_by_region_week'
    END AS place,
    count(*) AS figures
  FROM figures
  WHERE iso_week IS NOT NULL
  GROUP BY 1
),
held AS (
  SELECT 'casualties_by_region_week' AS place, sum(figures) AS figures FROM casualties_by_region_week
  UNION ALL
  SELECT 'interceptions_by_region_week', sum(figures) FROM interceptions_by_region_week
  UNION ALL
  SELECT 'exchanges_by_week', sum(figures) FROM exchanges_by_week
)
SELECT place, concat(coalesce(held.figures, 0), ' of ', coalesce(told.figures, 0), ' figures') AS what
FROM told FULL JOIN held USING (place)
WHERE coalesce(told.figures, 0) <> coalesce(held.figures, 0)
