-- Of which sources was more than one in twenty of the last 28 days' inputs set aside?
SELECT 'coverage' AS place, concat(coalesce(source, 'no source'), ': ', sum(rejected), ' of ', sum(reports + rejected)) AS what
FROM recent_coverage
WHERE day IS NULL OR day > last_day - INTERVAL 28 DAYS
GROUP BY source
HAVING sum(rejected) > 0.05 * sum(reports + rejected)
