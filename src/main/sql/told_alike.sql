-- Which reports state the figures that a new report states, or that one no longer states?
SELECT report_id, published_at, signature, figures
FROM intake_read
WHERE figures IS NOT NULL AND signature IS NOT NULL
UNION ALL
SELECT report_id, published_at, signature, figures
FROM carried_intake LEFT SEMI JOIN (SELECT * FROM alike WHERE tells) USING (batch, record, filed)
LEFT ANTI JOIN intake_read USING (batch, record)
WHERE signature IS NOT NULL
