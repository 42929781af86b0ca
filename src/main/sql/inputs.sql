-- Of which records may this night make something else than the release before?
SELECT
  batch, record, told, reading, filed, status, report_id, content_hash, published_at, source, url,
  input_file, input_line, input_bytes, reason, opening, signature, figures, candidates, reach,
  struct(fate, detail, duplicate_of, copy_of, figures) AS was,
  reached.changes
FROM carried_intake JOIN reached USING (batch, record, filed)
UNION ALL
SELECT *, NULL, NULL, NULL, NULL, true FROM new_inputs
