-- Into which weeks can what a report states reach?
WITH days AS (
  SELECT
    report_id,
    explode(CASE
      -- A report of one day decides to which day the nights count that begin or end with it.
      WHEN event_start = event_end THEN sequence(date_sub(event_end, 1), date_add(event_end, 1))
      WHEN datediff(event_end, event_start) = 1 THEN array(event_start, event_end)
      ELSE array(event_end)
    END) AS day
  FROM new_statements
  WHERE event_end IS NOT NULL
),
weeks AS (
  SELECT DISTINCT report_id, iso_week(day) AS week FROM days
)
SELECT report_id, array_sort(collect_list(week)) AS reach FROM weeks GROUP BY report_id
