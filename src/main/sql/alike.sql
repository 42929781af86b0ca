-- Which records of the release before tell what a new report tells, or what one no longer does?
WITH told AS (
  SELECT xxhash64(figures) AS figures FROM intake_read WHERE figures IS NOT NULL
  UNION
  SELECT xxhash64(was.figures) FROM intake_read WHERE was.figures IS NOT NULL
),
tellers AS (
  SELECT id FROM carried_keys WHERE figures IN (SELECT figures FROM told)
  UNION
  SELECT xxhash64(report_id) FROM intake_read WHERE figures IS NOT NULL
)
SELECT batch, record, filed, figures IN (SELECT figures FROM told) AS tells
FROM carried_keys
WHERE original IN (SELECT id FROM tellers)
