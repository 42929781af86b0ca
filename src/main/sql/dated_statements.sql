-- To which day does each statement count, where other reports date a night that begins on one day and ends on the next to the first alone?
WITH windows AS (
  SELECT claim_id, metric, best, region, spot, event_end, explode(sequence(event_start, event_end)) AS day
  FROM used_statements
  WHERE date_precision = 'window' AND datediff(event_end, event_start) = 1
),
days AS (
  SELECT DISTINCT metric, best, region, spot, event_end AS day
  FROM used_statements
  WHERE event_start = event_end
),
-- A report of the same place goes before one that names none, and the last day before the first.
told AS (
  SELECT windows.claim_id AS window_id, max(struct(windows.spot <=> days.spot AS same, windows.day AS day)).day AS first_day
  FROM windows JOIN days
    ON windows.metric = days.metric AND windows.best = days.best AND windows.region = days.region AND windows.day = days.day
  WHERE windows.spot IS NULL OR days.spot IS NULL OR windows.spot = days.spot
  GROUP BY windows.claim_id
)
SELECT used_statements.* EXCEPT (day), coalesce(told.first_day, used_statements.day) AS day
FROM used_statements LEFT JOIN told ON used_statements.claim_id = told.window_id
