-- Which records have all nights read, those of a file that came in again with more in it once?
SELECT * EXCEPT (first_batch)
FROM (
  SELECT
    batch, record, reading, status, report_id, content_hash, published_at, source, url,
    input_file, input_line, input_bytes, reason, opening,
    min(batch_order) OVER (
      PARTITION BY input_address, reading, reason, CASE WHEN status = 'rejected' THEN input_line END, sample
    ) AS first_batch,
    batch_order
  FROM (
    SELECT *, struct(left(batch, 10) AS day, cast(substring(batch, 12) AS int) AS number) AS batch_order
    FROM batch_inputs
  )
)
WHERE batch_order = first_batch
