-- What does this night add to the corpus?
SELECT
  *,
  -- Names the record for good: a night reads each file once, and a line of it is one record.
  sha2(concat_ws('|', input_address, reading, coalesce(cast(input_line AS string), 'whole'), reason), 256) AS record,
  -- What a file tells again when it comes in with more in it; a report may stand in another line of it then.
  sha2(to_json(struct(
    input_address, reading, reason, CASE WHEN status = 'rejected' THEN input_line END AS line, sample
  )), 256) AS told,
  coalesce(sample, left(text, 200)) AS opening,
  coalesce(iso_week(try_cast(left(published_at, 10) AS date)), 'undated') AS filed
FROM (
  SELECT *, sha2(to_json(struct(report_id, published_at, source, url, title, lang, text)), 256) AS reading
  FROM fresh_inputs
)
