-- Who published the reports that this night's figures and those before them are made of, and when?
WITH told AS (
  SELECT report_id FROM written_claims UNION SELECT report_id FROM previous_claims
)
SELECT report_id, published_at, source
FROM (
  SELECT report_id, published_at, source, fate FROM carried_keys LEFT ANTI JOIN moved USING (batch, record)
  UNION ALL
  SELECT report_id, published_at, source, fate FROM moved
)
WHERE fate = 'accepted' AND report_id IN (SELECT report_id FROM told)
