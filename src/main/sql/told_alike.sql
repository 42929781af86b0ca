-- Which reports state the figures that a new report states, or that one no longer states?
WITH touched AS (
  SELECT figures FROM intake_read WHERE figures IS NOT NULL
  UNION
  SELECT was.figures FROM intake_read WHERE was.figures IS NOT NULL
)
SELECT report_id, published_at, signature, figures
FROM intake_read
WHERE figures IS NOT NULL AND signature IS NOT NULL
UNION ALL
SELECT report_id, published_at, signature, figures
FROM (SELECT * FROM carried_intake WHERE figures IN (SELECT figures FROM touched) AND signature IS NOT NULL)
LEFT ANTI JOIN intake_read USING (batch, record)
