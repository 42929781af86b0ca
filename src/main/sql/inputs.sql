-- Of which records may this night make something else than the release before?
SELECT
  known.batch, known.record, told, reading, known.filed, status, report_id, content_hash, published_at, source, url,
  input_file, input_line, input_bytes, reason, opening, signature, figures, candidates, reach,
  struct(fate, detail, duplicate_of, copy_of, figures) AS was,
  reached.changes
FROM carried_intake AS known JOIN reached
  ON known.batch = reached.batch AND known.filed = reached.filed AND xxhash64(known.record) = reached.record
UNION ALL
SELECT *, NULL, NULL, NULL, NULL, true FROM new_inputs
