-- Which sources sent less than half as much on the last day as on the median one of the 28 days before it?
WITH calendar AS (
  SELECT last_day, explode(sequence(last_day - INTERVAL 28 DAYS, last_day)) AS day FROM (SELECT max(last_day) AS last_day FROM recent_coverage)
),
daily AS (
  SELECT sources.source, calendar.day, calendar.last_day, coalesce(told.reports, 0) AS reports
  FROM (SELECT DISTINCT source FROM recent_coverage WHERE source IS NOT NULL) AS sources
  CROSS JOIN calendar
  LEFT JOIN recent_coverage AS told ON told.source = sources.source AND told.day = calendar.day
),
compared AS (
  SELECT
    source,
    median(reports) FILTER (WHERE day < last_day) AS usual,
    max(reports) FILTER (WHERE day = last_day) AS now
  FROM daily
  GROUP BY source
)
SELECT 'coverage' AS place, concat(source, ': ', now, ' reports, usually ', usual) AS what
FROM compared
WHERE usual >= 2 AND now < usual / 2
