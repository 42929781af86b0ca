-- Which records share an id or a text with a new one, so that something else may become of them?
WITH texts AS (
  SELECT content_hash FROM new_inputs WHERE status = 'accepted'
  UNION
  SELECT content_hash FROM carried_intake
  WHERE status = 'accepted' AND report_id IN (SELECT report_id FROM new_inputs WHERE status = 'accepted')
),
-- Of a text that several ids hold, an id may stand on another text; that one is looked at and not changed.
ids AS (
  SELECT report_id FROM new_inputs WHERE status = 'accepted'
  UNION
  SELECT report_id FROM carried_intake
  WHERE status = 'accepted' AND content_hash IN (SELECT content_hash FROM texts)
)
SELECT
  batch, record, told, reading, filed, status, report_id, carried_intake.content_hash, published_at, source, url,
  input_file, input_line, input_bytes, reason, opening, signature, figures, candidates, reach,
  struct(fate, detail, duplicate_of, copy_of, figures) AS was,
  texts.content_hash IS NOT NULL AS changes
FROM carried_intake LEFT JOIN texts ON carried_intake.content_hash = texts.content_hash
WHERE status = 'accepted' AND report_id IN (SELECT report_id FROM ids)
UNION ALL
SELECT *, NULL, NULL, NULL, NULL, true FROM new_inputs
