-- What does this night add to the corpus?
SELECT
  *,
  -- Names the record for good: a night reads each file once, and a line of it is one record.
  sha2(concat_ws('|', input_address, reading, coalesce(cast(input_line AS string), 'whole'), reason), 256) AS record,
  coalesce(sample, left(text, 200)) AS opening
FROM (
  SELECT *, sha2(to_json(struct(report_id, published_at, source, url, title, lang, text)), 256) AS reading
  FROM fresh_inputs
)
