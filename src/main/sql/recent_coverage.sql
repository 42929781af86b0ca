-- What came in on the last day and the 28 days before it, and what without a date?
SELECT coverage.*, last.day AS last_day
FROM coverage CROSS JOIN (SELECT max(day) AS day FROM coverage) AS last
WHERE coverage.day IS NULL OR coverage.day >= last.day - INTERVAL 28 DAYS
