-- Which records does the release before not know, those of a file that came in again with more in it once?
WITH known AS (
  SELECT told FROM carried_intake LEFT SEMI JOIN new_records USING (told)
)
SELECT * EXCEPT (first_batch, batch_order)
FROM (
  SELECT *, min(batch_order) OVER (PARTITION BY told) AS first_batch
  FROM (
    SELECT
      batch, record, told, reading, filed, status, report_id, content_hash, published_at, source, url,
      input_file, input_line, input_bytes, reason, opening, signature,
      struct(left(batch, 10) AS day, cast(substring(batch, 12) AS int) AS number) AS batch_order
    FROM new_records LEFT ANTI JOIN known USING (told)
  )
)
WHERE batch_order = first_batch
