-- Which records of the release before tell what a new report tells, or what one no longer does?
WITH told AS (
  SELECT figures FROM intake_read WHERE figures IS NOT NULL
  UNION
  SELECT was.figures FROM intake_read WHERE was.figures IS NOT NULL
),
tellers AS (
  SELECT report_id FROM carried_keys WHERE figures IN (SELECT figures FROM told)
  UNION
  SELECT report_id FROM intake_read WHERE figures IS NOT NULL
)
SELECT batch, record, filed, figures IN (SELECT figures FROM told) AS tells
FROM carried_keys
WHERE fate = 'accepted' AND coalesce(duplicate_of, report_id) IN (SELECT report_id FROM tellers)
