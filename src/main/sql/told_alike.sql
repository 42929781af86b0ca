-- Which reports state the figures that a new report states, or that one no longer states?
SELECT report_id, published_at, signature, figures
FROM intake_read
WHERE figures IS NOT NULL AND signature IS NOT NULL
UNION ALL
SELECT report_id, published_at, signature, figures
FROM carried_intake AS known LEFT SEMI JOIN (SELECT * FROM alike WHERE tells) AS alike
  ON known.batch = alike.batch AND known.filed = alike.filed AND xxhash64(known.record) = alike.record
LEFT ANTI JOIN intake_read USING (batch, record)
WHERE signature IS NOT NULL
