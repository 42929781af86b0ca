-- By what is each input of the release before known, and what became of it?
SELECT batch, record, told, filed, status, report_id, content_hash, published_at, source, figures, fate, duplicate_of
FROM carried_intake
